package casebook.ingest.extract.pool;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parses files in worker processes, so many at a time, for any number of threads; whatever a file does, it gets an
 * outcome and the next file gets a worker.
 *
 * <p>A file that ends a worker is tried once more in a fresh one with more memory, because another's end may have been
 * to blame; one that was too slow is not. The same bytes end no third.
 */
public final class ParserPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ParserPool.class);

    private final StageClock clock = StageClock.of(Stage.EXTRACT);
    private final Quarantine quarantine = new Quarantine();
    private final Crew crew;
    private final WorkerCommand command;
    private final Duration timeout;
    private final AtomicBoolean prepared = new AtomicBoolean();
    private volatile boolean closed;

    /**
     * A pool.
     *
     * @param command how workers are started
     * @param workers files parsed at a time, at least one
     * @param timeout longest time for one file
     */
    public ParserPool(WorkerCommand command, int workers, Duration timeout) {
        this.command = command;
        this.crew = new Crew(new Nursery(command), workers);
        this.timeout = timeout;
    }

    /** The pool of this house. */
    public static ParserPool standard(int workers, WorkerSettings settings) {
        return new ParserPool(
                WorkerCommand.standard(settings.heapMib(), settings.archives()), workers, settings.timeout());
    }

    /** What is to be done with an answer while the text that did not fit into it is still there. */
    @FunctionalInterface
    public interface Taking<T> {
        /** Takes the answer; the whole text lies in the overflow if the answer is cut. */
        T take(ParsedFile parsed, Path overflow) throws IOException;
    }

    /** Starts the workers ahead of the first file; returns when as many are ready as may work at a time. */
    public void warm() throws IOException {
        if (!prepared.getAndSet(true)) {
            var thread = new Thread(this::prepare, "worker-archive");
            thread.setDaemon(true);
            thread.start();
        }
        crew.awaitWorkers();
    }

    /** Makes the way of later workers easier, once those of now stand. */
    private void prepare() {
        try {
            WorkerFolder.sweep();
            crew.awaitSpare();
            command.archive().make();
        } catch (IOException e) {
            LOG.debug("no archive of the workers' classes is made", e);
        }
    }

    /** The worker that will take the next file. */
    ProcessHandle nextWorker() {
        return crew.next();
    }

    /** How many workers are ready and have nothing to do; one is the spare. */
    public int idle() {
        return crew.ready();
    }

    /**
     * Parses one file.
     *
     * @throws IOException when no worker can be started, which is not the file's fault
     */
    public <T> T parse(ParseRequest request, Taking<T> taking) throws IOException {
        Path file = request.file();
        Optional<ParsedFile> known = quarantine.outcome(file);
        if (known.isPresent()) {
            return taking.take(known.get(), null);
        }
        WorkerDied died;
        try {
            return parse(crew.take(), request, taking);
        } catch (WorkerDied first) {
            died = first;
        }
        if (died.outcome() == FileOutcome.CRASHED && !closed) {
            LOG.warn("a worker died over {}: {}; trying once more", request.name(), died.getMessage());
            try {
                return parse(crew.takeLarger(), request, taking);
            } catch (WorkerDied second) {
                died = second;
            }
        }
        if (closed) {
            throw new IOException("the parser is being closed", died);
        } else if (died.outcome() == FileOutcome.CRASHED) {
            quarantine.add(file, died.getMessage());
        }
        return taking.take(ParsedFile.nothing(died.outcome(), died.getMessage()), null);
    }

    private <T> T parse(WorkerProcess worker, ParseRequest request, Taking<T> taking) throws IOException {
        var order = new ParseOrder(
                request.file(),
                request.name(),
                request.blockBytes(),
                softLimit(),
                worker.overflow(),
                request.unpacking());
        boolean whole = false;
        try {
            ParsedFile parsed = clock.time(() -> worker.parse(order, timeout));
            whole = true;
            clock.addCpu(worker.cpuSinceLast());
            return taking.take(parsed, worker.overflow());
        } finally {
            if (whole && worker.recovers()) {
                crew.giveBack(worker);
            } else {
                crew.dismiss(worker);
            }
        }
    }

    /** A parser that still delivers text is stopped before it would be killed, so that the text is kept. */
    private Duration softLimit() {
        return timeout.multipliedBy(4).dividedBy(5);
    }

    @Override
    public void close() {
        closed = true;
        // Without waiting for the files at hand: ending the processes ends the wait for them.
        command.archive().close();
        crew.close();
    }
}
