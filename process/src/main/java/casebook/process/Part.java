package casebook.process;

import io.javalin.config.RoutesConfig;

/** A part of the house that can run as a process of its own. */
public interface Part extends AutoCloseable {

    /** Whether it does its work now. */
    boolean ready();

    /** What ended it for good, so that the process should end as well; null while nothing did. */
    default Throwable broken() {
        return null;
    }

    /** Adds what it serves to the process's server. */
    default void routes(RoutesConfig routes) {
        // Not every part serves.
    }

    @Override
    void close();
}
