package casebook.ingest.extract.pool;

import casebook.process.metrics.Metric;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings workers up and buries them; knows all that live, so that none is left when it closes. */
final class Nursery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Nursery.class);

    private final WorkerCommand command;
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
    private final ExecutorService undertaker = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "worker-ends");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    Nursery(WorkerCommand command) {
        this.command = command;
    }

    /** A worker that is ready. */
    WorkerProcess raise() throws IOException {
        return raise(command);
    }

    /** A worker for a file that has ended one. */
    WorkerProcess raiseLarger() throws IOException {
        return raise(command.larger());
    }

    private WorkerProcess raise(WorkerCommand how) throws IOException {
        boolean archived = how.archive().exists();
        try {
            return start(how);
        } catch (IOException e) {
            if (!archived || closed) {
                throw e;
            }
            LOG.warn("a worker did not start with the archive of its classes, which is given up: {}", e.getMessage());
            how.archive().discard();
            return start(how);
        }
    }

    private WorkerProcess start(WorkerCommand how) throws IOException {
        WorkerProcess worker = WorkerProcess.launch(how);
        alive.add(worker);
        try {
            if (closed) {
                throw new IOException("the parser is closed");
            }
            worker.awaitReady();
            Metric.WORKERS_STARTED.counter().increment();
            return worker;
        } catch (IOException e) {
            worker.close();
            alive.remove(worker);
            throw new IOException("no worker starts: " + e.getMessage() + " " + worker.lastWords(), e);
        }
    }

    /** Clears away what is left of a worker, behind the back of whoever goes on with the next. */
    void bury(WorkerProcess worker) {
        worker.kill();
        if (closed) {
            clear(worker);
        } else {
            undertaker.execute(() -> clear(worker));
        }
    }

    private void clear(WorkerProcess worker) {
        worker.close();
        alive.remove(worker);
    }

    @Override
    public void close() {
        closed = true;
        List<WorkerProcess> left = List.copyOf(alive);
        left.forEach(WorkerProcess::kill);
        left.forEach(this::clear);
        undertaker.shutdown();
    }
}
