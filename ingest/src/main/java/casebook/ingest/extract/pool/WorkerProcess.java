package casebook.ingest.extract.pool;

import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.Messages;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.process.metrics.Metric;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker process, from its start to its end. Not for use by several threads at once. */
final class WorkerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final Duration START = Duration.ofSeconds(60);
    /** Blocks and fields of one file, with room for their wrapping. */
    private static final int LARGEST_ANSWER = 24 * 1024 * 1024;

    private static final ScheduledExecutorService ALARM = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "worker-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private final WorkerFolder folder;
    private final Process process;
    private final LastWords lastWords;
    private SocketChannel channel;
    private Duration cpuTold = Duration.ZERO;

    private WorkerProcess(WorkerFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.lastWords = LastWords.of(process);
    }

    /** Starts a process and returns when it is ready for work. */
    static WorkerProcess start(WorkerCommand command) throws IOException {
        WorkerFolder folder = WorkerFolder.create();
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(UnixDomainSocketAddress.of(folder.socket()));
            var worker = new WorkerProcess(folder, command.launch(folder));
            try {
                worker.awaitReady(door);
                Metric.WORKERS_STARTED.counter().increment();
                return worker;
            } catch (IOException e) {
                worker.close();
                throw new IOException("no worker starts: " + e.getMessage() + " " + worker.lastWords, e);
            }
        }
    }

    /**
     * Has a file parsed.
     *
     * @throws WorkerDied when the process ended, by itself or because its time was up; it cannot be used any more
     */
    ParsedFile parse(ParseOrder order, Duration timeout) throws WorkerDied {
        return within(timeout, () -> {
            folder.ensure();
            Frames.write(channel, Messages.encode(order));
            return Messages.parsedFile(Frames.read(channel, LARGEST_ANSWER));
        });
    }

    /** Processor time it used since this was asked last, its start included; zero where the system does not tell. */
    Duration cpuSinceLast() {
        Duration now = process.info().totalCpuDuration().orElse(cpuTold);
        Duration since = now.minus(cpuTold);
        cpuTold = now;
        return since;
    }

    /** Where it may put the text of a file that does not fit into an answer. */
    Path overflow() {
        return folder.overflow();
    }

    /** Throws away what a file left behind. */
    void tidy() throws IOException {
        folder.wipeTemporary();
    }

    private void awaitReady(ServerSocketChannel door) throws WorkerDied {
        // A process that dies before it calls would be waited for, for ever.
        process.onExit().thenRun(() -> closeQuietly(door));
        within(START, () -> {
            channel = door.accept();
            Files.deleteIfExists(folder.socket());
            return Frames.read(channel, 0);
        });
    }

    /** Something that needs the process to be alive. */
    @FunctionalInterface
    private interface Exchange<T> {
        T run() throws IOException;
    }

    private <T> T within(Duration limit, Exchange<T> exchange) throws WorkerDied {
        var tooSlow = new AtomicBoolean();
        Future<?> alarm = ALARM.schedule(
                () -> {
                    tooSlow.set(true);
                    kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } catch (IOException e) {
            String how = tooSlow.get() ? "its time was up" : DeathNote.read(process, e);
            kill();
            LOG.debug("a worker's last words: {}", lastWords);
            throw new WorkerDied(tooSlow.get(), how, e);
        } finally {
            alarm.cancel(false);
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void closeQuietly(ServerSocketChannel door) {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        try {
            if (channel != null) {
                channel.close();
            }
            folder.delete();
        } catch (IOException e) {
            LOG.warn("a worker's folder stays: {}", e.toString());
        }
    }
}
