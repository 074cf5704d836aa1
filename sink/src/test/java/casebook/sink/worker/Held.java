package casebook.sink.worker;

import java.util.concurrent.CountDownLatch;

/** The task that holds its records, of which a process has one at a time. */
final class Held {

    private static volatile Held now = new Held();

    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    /** The next task that comes by is held. */
    static Held next() {
        now = new Held();
        return now;
    }

    /** Called by the task itself. */
    static void here() throws InterruptedException {
        Held me = now;
        me.held.countDown();
        me.goesOn.await();
    }

    /** Waits until it has records in hand. */
    void await() throws InterruptedException {
        held.await();
    }

    /** Lets it go on, now and from now on. */
    void release() {
        goesOn.countDown();
    }
}
