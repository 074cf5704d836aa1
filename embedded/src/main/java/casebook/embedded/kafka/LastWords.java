package casebook.embedded.kafka;

import org.apache.kafka.common.utils.Exit;

/** Says why the process ends when Kafka ends it, which Kafka does without a word, and lets the house close first. */
final class LastWords {

    private static final long PATIENCE_MILLIS = 10_000;

    private static final ThreadLocal<Boolean> STARTING = ThreadLocal.withInitial(() -> false);

    /** A start, which may fail. */
    interface Start {
        void run() throws Exception;
    }

    /**
     * Runs a start. While it runs, Kafka's wish to end the process over a failure of this very call is not granted: the
     * failure is thrown instead.
     */
    static void guard(Start start) throws Exception {
        Exit.setExitProcedure(LastWords::end);
        Exit.setHaltProcedure(LastWords::end);
        STARTING.set(true);
        try {
            start.run();
        } finally {
            STARTING.remove();
        }
    }

    private static void end(int status, String message) {
        if (STARTING.get()) {
            return;
        }
        System.err.printf(
                "Kafka, which runs inside this process, cannot go on and ends it (status %d, thread %s)%s: see its"
                        + " errors in the log, and whether the disk is full; what it acknowledged is kept%n",
                status, Thread.currentThread().getName(), message == null ? "" : ", saying " + message);
        // An exit also stops what stands beside Kafka, unless Kafka's own state keeps it from ending.
        Thread exit = new Thread(() -> System.exit(status), "last-words");
        exit.setDaemon(true);
        exit.start();
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(status);
    }

    private LastWords() {}
}
