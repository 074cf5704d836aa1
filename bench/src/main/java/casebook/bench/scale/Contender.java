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
}
