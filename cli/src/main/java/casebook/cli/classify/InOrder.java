package casebook.cli.classify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does some pieces of work at a time and hands their results on in the order in which the work came.
 *
 * <p>To be used by one thread.
 */
final class InOrder<T> implements AutoCloseable {

    /** Results that wait for an earlier one hold their texts in memory. */
    private static final int WAITING_EACH = 2;

    private final ExecutorService hands;
    private final int most;
    private final Consumer<T> taker;
    private final Deque<Future<T>> underway = new ArrayDeque<>();

    InOrder(int atOnce, Consumer<T> taker) {
        this.hands = Executors.newFixedThreadPool(atOnce);
        this.most = atOnce * WAITING_EACH;
        this.taker = taker;
    }

    /** Takes on one more; waits while enough are underway. */
    void add(Callable<T> work) throws Exception {
        while (underway.size() >= most) {
            handOn();
        }
        underway.add(hands.submit(work));
    }

    /** Waits for all that are underway. */
    void finish() throws Exception {
        while (!underway.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws Exception {
        try {
            taker.accept(underway.remove().get());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
