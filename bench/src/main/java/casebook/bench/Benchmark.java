package casebook.bench;

/** One measurement. */
public interface Benchmark {

    /** What it is asked for by. */
    String name();

    /** What it measures, in one line. */
    String description();

    /**
     * Takes the measurement; nothing stays behind.
     *
     * @throws Exception when something it needs is missing; the message names the remedy
     */
    Report run(Conditions conditions) throws Exception;
}
