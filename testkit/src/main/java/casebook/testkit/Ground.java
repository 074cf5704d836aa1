package casebook.testkit;

import casebook.embedded.CannotStart;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.testcontainers.DockerClientFactory;

/**
 * What tests stand on: containers where a container engine answers, the embedded parts otherwise; it says which.
 *
 * <p>{@code -Dcasebook.ground=containers} or {@code embedded} leaves no choice; by default an engine that cannot start the
 * images, such as one that reaches no registry, counts as none.
 */
final class Ground {

    /** A broker with nothing on it. */
    interface Kafka extends AutoCloseable {
        /** The address for clients. */
        String bootstrapServers();

        @Override
        void close() throws IOException;
    }

    /** A PostgreSQL server, whose user {@link casebook.testkit.Database#USER} needs no password. */
    interface Database extends AutoCloseable {
        /** The address of one of its databases. */
        String jdbcUrl(String database);

        @Override
        void close() throws IOException;
    }

    /** How long a container may take to serve: with both cores busy a broker needs more than a minute. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private enum Choice {
        CONTAINERS,
        EMBEDDED,
        EITHER
    }

    private static final Choice CHOICE =
            Choice.valueOf(System.getProperty("casebook.ground", "either").toUpperCase(Locale.ROOT));

    /** Asked once: the answer takes a while where nobody answers. */
    private static final class Engine {
        static final boolean ANSWERS =
                CHOICE != Choice.EMBEDDED && DockerClientFactory.instance().isDockerAvailable();
    }

    private static final AtomicBoolean IMAGES_FAIL = new AtomicBoolean();

    static Kafka kafka() {
        return stand("Kafka", ContainerKafka::start, EmbeddedGround::kafka);
    }

    static Database database() {
        return stand("PostgreSQL", ContainerPostgres::start, EmbeddedGround::postgres);
    }

    private static <S> S stand(String what, Supplier<S> container, Supplier<S> embedded) {
        if (CHOICE == Choice.EMBEDDED) {
            say(what, "embedded, as asked for");
            return embedded.get();
        }
        if (!Engine.ANSWERS) {
            if (CHOICE == Choice.CONTAINERS) {
                throw new CannotStart("tests were asked for on containers, and no container engine answers:"
                        + " start one, or name it in DOCKER_HOST");
            }
            say(what, "embedded: no container engine answers");
            return embedded.get();
        }
        return IMAGES_FAIL.get() ? embedded.get() : contained(what, container, embedded);
    }

    private static <S> S contained(String what, Supplier<S> container, Supplier<S> embedded) {
        try {
            S started = container.get();
            say(what, "container: " + started);
            return started;
        } catch (RuntimeException e) {
            if (CHOICE == Choice.CONTAINERS) {
                throw e;
            }
            IMAGES_FAIL.set(true);
            say(what, "embedded: the container engine does not start the image: " + e.getMessage());
            return embedded.get();
        }
    }

    private static void say(String what, String how) {
        System.err.println("[ground] " + what + ": " + how);
    }

    private Ground() {}
}
