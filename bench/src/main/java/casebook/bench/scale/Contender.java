package casebook.bench.scale;

/** One way of doing the work that is weighed. */
@FunctionalInterface
public interface Contender {

    /**
     * Does all of it once.
     *
     * @return how many units it did
     */
    long run() throws Exception;

    /** Brings what it works on, before each run; neither its time nor its processor time counts. */
    default void prepare() throws Exception {
        // Most work on what lies there.
    }
}
