package casebook.ingest.extract.pool;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parses files in a worker process and replaces the process when a file has ended it. For one thread at a time.
 *
 * <p>A crash is tried once more in a fresh process, because another's end may have been to blame; a file that was too
 * slow is not.
 */
public final class IsolatedParser implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IsolatedParser.class);

    private final StageClock clock = StageClock.of(Stage.EXTRACT);
    private final WorkerCommand command;
    private final Duration timeout;
    private volatile WorkerProcess worker;
    private volatile boolean closed;

    /** A parser whose workers are started so and may take this long for a file. */
    public IsolatedParser(WorkerCommand command, Duration timeout) {
        this.command = command;
        this.timeout = timeout;
    }

    /** What is to be done with an answer while the text that did not fit into it is still there. */
    @FunctionalInterface
    public interface Taking<T> {
        /** Takes the answer; the whole text lies in the overflow if the answer is cut. */
        T take(ParsedFile parsed, Path overflow) throws IOException;
    }

    /** Starts a worker ahead of the first file. */
    public synchronized void warm() throws IOException {
        worker();
    }

    /**
     * Parses one file.
     *
     * @throws IOException when no worker can be started, which is not the file's fault
     */
    public synchronized <T> T parse(ParseRequest request, Taking<T> taking) throws IOException {
        for (int attempt = 1; ; attempt++) {
            WorkerProcess current = worker();
            var order = new ParseOrder(
                    request.file(),
                    request.name(),
                    request.blockBytes(),
                    softLimit(),
                    current.overflow(),
                    request.unpacking());
            try {
                ParsedFile parsed = clock.time(() -> current.parse(order, timeout));
                clock.addCpu(current.cpuSinceLast());
                T taken = taking.take(parsed, current.overflow());
                current.tidy();
                return taken;
            } catch (WorkerDied died) {
                bury();
                if (closed) {
                    throw new IOException("the parser is being closed", died);
                } else if (died.tooSlow()) {
                    String detail = "parsing took longer than " + timeout.toSeconds() + " seconds";
                    return taking.take(ParsedFile.nothing(FileOutcome.TIMEOUT, detail), null);
                } else if (attempt == 2) {
                    return taking.take(ParsedFile.nothing(FileOutcome.CRASHED, died.getMessage()), null);
                }
                LOG.warn("a worker died over {}: {}; trying once more", request.name(), died.getMessage());
            }
        }
    }

    /** A parser that still delivers text is stopped before it would be killed, so that the text is kept. */
    private Duration softLimit() {
        return timeout.multipliedBy(4).dividedBy(5);
    }

    private WorkerProcess worker() throws IOException {
        if (closed) {
            throw new IOException("the parser is closed");
        }
        if (worker == null) {
            worker = WorkerProcess.start(command);
        }
        if (closed) {
            bury();
            throw new IOException("the parser was closed meanwhile");
        }
        return worker;
    }

    private void bury() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    @Override
    public void close() {
        closed = true;
        // Without waiting for the file at hand: ending the process ends the wait for it.
        WorkerProcess current = worker;
        if (current != null) {
            current.close();
        }
    }
}
