package casebook.cli.house;

import casebook.embedded.kafka.EmbeddedKafka;
import casebook.embedded.postgres.EmbeddedDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * What the house stands on: a broker and a database, brought by the user or our own.
 *
 * @param kafkaServers bootstrap servers
 * @param databaseUrl JDBC address of the archive
 */
record Ground(String kafkaServers, String databaseUrl) {

    /** Lays it; what is our own is started, both at once, and added to the rooms. */
    static Ground lay(HouseConfig config, Rooms rooms, Consumer<String> tell) {
        // Started side by side: each spends most of its time waiting for a disk.
        CompletableFuture<String> database = CompletableFuture.completedFuture(config.databaseUrl());
        if (config.databaseUrl().isEmpty()) {
            tell.accept("PostgreSQL");
            database = CompletableFuture.supplyAsync(
                            () -> EmbeddedDatabase.start(config.home().resolve("postgres"), config.postgresPort()))
                    .thenApply(server -> {
                        synchronized (rooms) {
                            return rooms.add(server).jdbcUrl();
                        }
                    });
        }
        String kafka = config.kafkaServers();
        try {
            if (kafka.isEmpty()) {
                tell.accept("Kafka");
                var broker = EmbeddedKafka.start(config.home().resolve("kafka"), config.kafkaPort());
                synchronized (rooms) {
                    kafka = rooms.add(broker).bootstrapServers();
                }
            }
        } finally {
            settle(database);
        }
        return new Ground(kafka, result(database));
    }

    /** Waits for its end, whatever it is, so that a failed start leaves no server behind. */
    private static void settle(CompletableFuture<?> future) {
        future.handle((value, failure) -> value).join();
    }

    private static String result(CompletableFuture<String> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
