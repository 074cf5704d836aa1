package casebook.ingest.extract.recognise;

import casebook.ingest.extract.isolation.LastWords;
import casebook.ingest.extract.isolation.ScratchFolder;
import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.RecognisedText;
import casebook.ingest.extract.wire.RecognitionMessages;
import casebook.ingest.extract.wire.RecognitionOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process that reads pages, from its start to its end; nothing stays behind. Not for several threads at once. */
final class RecogniserProcess implements AutoCloseable {

    /** The process was ended because its time was up. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1;

        TooSlow(Throwable cause) {
            super("its time was up", cause);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(RecogniserProcess.class);
    private static final String PREFIX = "casebook-recognition";
    private static final Duration START = Duration.ofSeconds(60);
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;
    /** The library keeps a little of every page; a process that has grown so large is followed by a new one. */
    private static final long MOST_RESIDENT_MIB = 1_200;

    private static final ScheduledExecutorService ALARM = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "recognition-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private final ScratchFolder folder;
    private final Process process;
    private final LastWords lastWords;
    private SocketChannel channel;
    private Duration cpuTold = Duration.ZERO;
    private boolean closed;

    private RecogniserProcess(ScratchFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.lastWords = LastWords.of(process);
    }

    /** Starts a process and returns when its models are loaded. */
    static RecogniserProcess start(RecogniserCommand command) throws IOException {
        ScratchFolder.sweep(ScratchFolder.place(), PREFIX);
        ScratchFolder folder = ScratchFolder.create(ScratchFolder.place(), PREFIX);
        Path socket = folder.path().resolve("socket");
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(UnixDomainSocketAddress.of(socket));
            Path temporary = Files.createDirectory(folder.path().resolve("tmp"));
            var process = new RecogniserProcess(folder, command.launch(folder.path(), temporary, socket));
            try {
                process.awaitReady(door);
                return process;
            } catch (IOException e) {
                process.close();
                throw new IOException("it does not start here (" + e.getMessage() + ")", e);
            }
        }
    }

    /**
     * Has a page read.
     *
     * @throws TooSlow when it was ended because it took too long
     * @throws IOException when it ended by itself; it cannot be used any more
     */
    RecognisedText read(RecognitionOrder order, Duration timeout) throws IOException {
        return within(timeout, () -> {
            Frames.write(channel, RecognitionMessages.encode(order));
            return RecognitionMessages.text(Frames.read(channel, LARGEST_ANSWER));
        });
    }

    /** Processor time it used since this was asked last, its start included; zero where the system does not tell. */
    Duration cpuSinceLast() {
        Duration now = process.info().totalCpuDuration().orElse(cpuTold);
        Duration since = now.minus(cpuTold);
        cpuTold = now;
        return since;
    }

    /** Whether it has grown so large that a new one should follow. */
    boolean isSpent() {
        return residentMib() > MOST_RESIDENT_MIB;
    }

    /** Memory it holds, in MiB; 0 where the system does not tell. */
    long residentMib() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private void awaitReady(ServerSocketChannel door) throws IOException {
        // A process that dies before it calls would be waited for, for ever.
        process.onExit().thenRun(() -> {
            try {
                door.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        within(START, () -> {
            channel = door.accept();
            return Frames.read(channel, 0);
        });
    }

    /** Something that needs the process to be alive. */
    @FunctionalInterface
    private interface Exchange<T> {
        T run() throws IOException;
    }

    private <T> T within(Duration limit, Exchange<T> exchange) throws IOException {
        var tooSlow = new AtomicBoolean();
        Future<?> alarm = ALARM.schedule(
                () -> {
                    tooSlow.set(true);
                    process.destroyForcibly();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } catch (IOException e) {
            process.destroyForcibly();
            LOG.debug("a recognition process's last words: {}", lastWords);
            if (tooSlow.get()) {
                throw new TooSlow(e);
            }
            throw new IOException(death(), e);
        } finally {
            alarm.cancel(false);
        }
    }

    private String death() {
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.isAlive() ? "the process gave no answer" : "the process ended with " + process.exitValue();
    }

    /** Whoever comes second waits until nothing is left, too. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        process.destroyForcibly();
        // Also by a thread that is being interrupted: before its end it may still write into its folder.
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        try {
            if (channel != null) {
                channel.close();
            }
            folder.close();
        } catch (IOException e) {
            LOG.warn("the folder of a recognition process stays: {}", e.toString());
        }
    }
}
