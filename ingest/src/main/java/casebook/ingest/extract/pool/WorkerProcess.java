package casebook.ingest.extract.pool;

import casebook.event.FileOutcome;
import casebook.ingest.extract.isolation.LastWords;
import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.Messages;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.Signal;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker process, from its start to its end. Not for use by several threads at once, its end apart. */
final class WorkerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    /** Blocks and fields of one file, with room for their wrapping. */
    private static final int LARGEST_ANSWER = 24 * 1024 * 1024;

    private final WorkerFolder folder;
    private final ServerSocketChannel door;
    private final Process process;
    private final LastWords lastWords;
    private final Vigil vigil;
    private final int residentMib;
    private volatile SocketChannel channel;
    private boolean closed;
    private Duration cpuTold = Duration.ZERO;

    private WorkerProcess(WorkerFolder folder, ServerSocketChannel door, Process process, int residentMib) {
        this.folder = folder;
        this.door = door;
        this.process = process;
        this.lastWords = LastWords.of(process);
        this.residentMib = residentMib;
        this.vigil = new Vigil(process, Allowance.start(residentMib));
    }

    /** Starts a process; it is not ready yet. */
    static WorkerProcess launch(WorkerCommand command) throws IOException {
        WorkerFolder folder = WorkerFolder.create();
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            door.bind(UnixDomainSocketAddress.of(folder.socket()));
            var worker = new WorkerProcess(folder, door, command.launch(folder), command.residentMib());
            Rounds.add(worker.vigil);
            // A process that dies before it calls would be waited for, for ever.
            worker.whenEnded(() -> closeQuietly(door));
            return worker;
        } catch (IOException e) {
            closeQuietly(door);
            folder.delete();
            throw e;
        }
    }

    /** Waits until it is ready for work. */
    void awaitReady() throws WorkerDied {
        guarded(Allowance.start(residentMib), () -> {
            channel = door.accept();
            Files.deleteIfExists(folder.socket());
            return Frames.read(channel, 0);
        });
        closeQuietly(door);
        vigil.begin(Allowance.idle(residentMib));
    }

    /**
     * Has a file parsed.
     *
     * @throws WorkerDied when the process ended, by itself or because it was ended; it cannot be used any more
     */
    ParsedFile parse(ParseOrder order, Duration timeout) throws WorkerDied {
        return guarded(Allowance.file(timeout, residentMib), () -> {
            folder.ensure();
            Frames.write(channel, Messages.encode(order));
            byte[] frame = Frames.read(channel, LARGEST_ANSWER);
            while (Signal.ALIVE.is(frame)) {
                vigil.beat();
                frame = Frames.read(channel, LARGEST_ANSWER);
            }
            return Messages.parsedFile(frame);
        });
    }

    /** Throws away what a file left behind, and tells whether it takes another. */
    boolean recovers() {
        try {
            boolean ready = Signal.READY.is(Frames.read(channel, 0));
            vigil.begin(Allowance.idle(residentMib));
            folder.wipeTemporary();
            return ready;
        } catch (IOException spent) {
            LOG.debug("a worker takes no more: {}", spent.toString());
            return false;
        }
    }

    /** Processor time it used since this was asked last, its start included; zero where the system does not tell. */
    Duration cpuSinceLast() {
        Duration now = ProcessUse.of(process.pid()).cpu();
        Duration since = now.minus(cpuTold);
        cpuTold = now;
        return since.isNegative() ? Duration.ZERO : since;
    }

    /** Where it may put the text of a file that does not fit into an answer. */
    Path overflow() {
        return folder.overflow();
    }

    /** The end of what it has printed. */
    String lastWords() {
        return lastWords.toString();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Runs something once it has ended, in a thread of the system's. */
    void whenEnded(Runnable then) {
        process.onExit().thenRun(then);
    }

    /** Something that needs the process to be alive. */
    @FunctionalInterface
    private interface Exchange<T> {
        T run() throws IOException;
    }

    private <T> T guarded(Allowance allowance, Exchange<T> exchange) throws WorkerDied {
        vigil.begin(allowance);
        try {
            return exchange.run();
        } catch (IOException e) {
            String how = DeathNote.read(process, folder.crashLog(), e);
            kill();
            LOG.debug("a worker's last words: {}", lastWords);
            if (vigil.overrun().isPresent()) {
                throw new WorkerDied(vigil.overrun().get().outcome(), vigil.tell(), e);
            }
            throw new WorkerDied(FileOutcome.CRASHED, how, e);
        }
    }

    /** Ends it without waiting. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void closeQuietly(AutoCloseable channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (Exception e) {
            LOG.debug("a worker's socket could not be closed", e);
        }
    }

    /** Ends it and waits until nothing of it is left. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        kill();
        Rounds.remove(vigil);
        closeQuietly(door);
        closeQuietly(channel);
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            Strays.end(folder);
            folder.delete();
        } catch (IOException e) {
            LOG.warn("a worker's folder stays: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
