package casebook.ingest.extract.recognise;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The pages of all cases, one of each in turn, so that a long scan does not hold up short ones. Thread-safe. */
final class PageQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Map<Object, Queue<PageJob>> pages = new LinkedHashMap<>();

    private boolean closed;

    /** Puts in the pages of a case behind those that it has already; once closed, they are cancelled at once. */
    void add(Object forCase, List<PageJob> jobs) {
        lock.lock();
        try {
            if (closed) {
                jobs.forEach(job -> job.answer().cancel(false));
                return;
            }
            pages.computeIfAbsent(forCase, unseen -> new ArrayDeque<>()).addAll(jobs);
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next page; empty when there is none for so long. */
    Optional<PageJob> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (pages.isEmpty() && left > 0) {
                left = filled.awaitNanos(left);
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private Optional<PageJob> next() {
        while (!pages.isEmpty()) {
            Object turn = pages.keySet().iterator().next();
            Queue<PageJob> waiting = pages.remove(turn);
            PageJob job = waiting.poll();
            if (!waiting.isEmpty()) {
                pages.put(turn, waiting);
            }
            if (job != null && !job.answer().isDone()) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    /** Cancels every page that is in it, and whatever comes later. */
    void close() {
        lock.lock();
        try {
            closed = true;
            pages.values().stream().flatMap(Queue::stream).forEach(job -> job.answer()
                    .cancel(false));
            pages.clear();
        } finally {
            lock.unlock();
        }
    }
}
