package casebook.ingest.extract.pool;

import casebook.process.metrics.Metric;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Workers for so many files at a time and one more, warm and idle, that stands in at once for one that ended. */
final class Crew implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Nursery nursery;
    private final int workers;
    private final Semaphore turns;
    private final Deque<WorkerProcess> ready = new ArrayDeque<>();
    /** Those that are ready or at work. */
    private final Set<WorkerProcess> members = new HashSet<>();

    private final ExecutorService starters;
    private final Metric.Shown shown = Metric.WORKERS_READY.gauge(this::ready);
    private int starting;
    private long failures;
    private IOException failure;
    private volatile boolean closed;

    /** A crew that has nobody until somebody is asked for. */
    Crew(Nursery nursery, int workers) {
        this.nursery = nursery;
        this.workers = workers;
        this.turns = new Semaphore(workers, true);
        this.starters = Executors.newFixedThreadPool(workers, task -> {
            var thread = new Thread(task, "worker-starts");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many are ready now and have nothing to do. */
    synchronized int ready() {
        return ready.size();
    }

    /** The one that is taken next. */
    synchronized ProcessHandle next() {
        return ready.getFirst().handle();
    }

    /** Waits until as many stand as may work at a time. */
    synchronized void awaitWorkers() throws IOException {
        awaitMembers(workers);
    }

    /** Waits until the spare stands, too. */
    synchronized void awaitSpare() throws IOException {
        awaitMembers(workers + 1);
    }

    private void awaitMembers(int number) throws IOException {
        long seen = failures;
        complete();
        while (members.size() < number) {
            await(seen);
        }
    }

    /**
     * Waits for a turn, in the order of asking, and for a worker, which is to be given back or dismissed.
     *
     * @throws IOException when none can be started, or this is being closed
     */
    WorkerProcess take() throws IOException {
        turn();
        try {
            return anyReady();
        } catch (IOException e) {
            turns.release();
            throw e;
        }
    }

    private synchronized WorkerProcess anyReady() throws IOException {
        long seen = failures;
        complete();
        while (true) {
            while (ready.isEmpty()) {
                await(seen);
            }
            WorkerProcess worker = ready.pop();
            if (worker.handle().isAlive()) {
                return worker;
            }
            // It died a moment ago, and no file is to blame.
            lose(worker);
        }
    }

    /** A fresh, larger worker beside the crew. It is started once the crew is whole: the files of others come first. */
    WorkerProcess takeLarger() throws IOException {
        awaitWhole();
        WorkerProcess larger = nursery.raiseLarger();
        try {
            turn();
            return larger;
        } catch (IOException e) {
            nursery.bury(larger);
            throw e;
        }
    }

    private synchronized void awaitWhole() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (starting > 0 && !closed && System.nanoTime() < end) {
            pause();
        }
    }

    /** It has done its work and can do more. */
    void giveBack(WorkerProcess worker) {
        boolean member;
        synchronized (this) {
            member = members.contains(worker);
            if (member) {
                ready.push(worker);
                notifyAll();
            }
        }
        if (!member) {
            nursery.bury(worker);
        }
        turns.release();
    }

    /** It is at its end; another takes its place. */
    void dismiss(WorkerProcess worker) {
        lose(worker);
        turns.release();
    }

    private void lose(WorkerProcess worker) {
        synchronized (this) {
            ready.remove(worker);
            if (members.remove(worker)) {
                complete();
            }
        }
        nursery.bury(worker);
    }

    /** A spare may die of itself, or be killed by somebody. One that works is its taker's to dismiss. */
    private void ended(WorkerProcess worker) {
        boolean idle;
        synchronized (this) {
            idle = !closed && ready.contains(worker);
        }
        if (idle) {
            LOG.warn("an idle worker ended: {}", worker.lastWords());
            lose(worker);
        }
    }

    private synchronized void complete() {
        while (!closed && members.size() + starting < workers + 1) {
            starting++;
            starters.execute(this::startOne);
        }
    }

    private void startOne() {
        WorkerProcess started = null;
        IOException failed = null;
        try {
            started = nursery.raise();
        } catch (IOException e) {
            failed = e;
        }
        synchronized (this) {
            starting--;
            if (started == null) {
                failures++;
                failure = failed;
            } else {
                members.add(started);
                ready.addLast(started);
            }
            notifyAll();
        }
        if (started != null) {
            WorkerProcess worker = started;
            worker.whenEnded(() -> ended(worker));
        }
    }

    private void turn() throws IOException {
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a worker", e);
        }
    }

    /** Lets time pass; complains when nobody will come any more. */
    private void await(long failuresSeen) throws IOException {
        if (closed) {
            throw new IOException("the parser is closed");
        } else if (failures > failuresSeen && starting == 0) {
            throw new IOException(failure.getMessage(), failure);
        }
        pause();
    }

    private void pause() throws IOException {
        try {
            wait(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a worker", e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        shown.close();
        starters.shutdown();
        // Whoever waits for a turn gets it and finds this closed.
        turns.release(Short.MAX_VALUE);
        nursery.close();
    }
}
