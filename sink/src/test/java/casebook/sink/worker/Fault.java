package casebook.sink.worker;

/** What happens to a sink's task. */
enum Fault {
    NONE,

    /** The process halts when Connect is about to commit the offsets of what was written. */
    HALT {
        @Override
        void beforeCommit() {
            Runtime.getRuntime().halt(HALTED);
        }
    },

    /** The task holds its records until it is told to go on, whatever its consumer group makes of that. */
    HOLD {
        @Override
        void beforeWriting() throws InterruptedException {
            Held.here();
        }
    };

    /** How a process ends that halts. */
    static final int HALTED = 137;

    void beforeWriting() throws InterruptedException {
        // All is well.
    }

    void beforeCommit() {
        // All is well.
    }
}
