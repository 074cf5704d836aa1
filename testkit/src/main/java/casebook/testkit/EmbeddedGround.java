package casebook.testkit;

import casebook.embedded.kafka.EmbeddedKafka;
import casebook.embedded.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;

/** The ground of a house in one process: servers of our own, each in a folder of its own. */
final class EmbeddedGround {

    /** Unpacked once for all runs of this user. */
    private static final Path BINARIES =
            Path.of(System.getProperty("java.io.tmpdir"), "casebook-postgres-" + System.getProperty("user.name"));

    private record Broker(EmbeddedKafka server, Scratch folder) implements Ground.Kafka {
        @Override
        public String bootstrapServers() {
            return server.bootstrapServers();
        }

        @Override
        public void close() throws IOException {
            server.close();
            folder.close();
        }
    }

    private record Postgres(EmbeddedDatabase server, Scratch folder) implements Ground.Database {
        @Override
        public String jdbcUrl(String database) {
            return server.jdbcUrl(database);
        }

        @Override
        public void close() throws IOException {
            server.close();
            folder.close();
        }
    }

    static Ground.Kafka kafka() {
        var folder = new Scratch("broker");
        return new Broker(EmbeddedKafka.start(folder.path(), 0), folder);
    }

    static Ground.Database postgres() {
        var folder = new Scratch("database");
        return new Postgres(EmbeddedDatabase.start(folder.path(), 0, BINARIES), folder);
    }

    private EmbeddedGround() {}
}
