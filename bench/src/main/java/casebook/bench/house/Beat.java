package casebook.bench.house;

import java.util.concurrent.locks.LockSupport;

/** Does something at a steady pace, whether or not what was done before has an answer. */
public final class Beat {

    private final long every;
    private long due = System.nanoTime();

    /** So many times a second, from now on. */
    public Beat(double perSecond) {
        every = (long) (1e9 / perSecond);
    }

    /** Waits for the next beat, and tells when it was due: somebody who is late is late from then on. */
    public long await() {
        due += every;
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
