package casebook.testkit;

import casebook.embedded.kafka.NodeSettings;
import java.util.Locale;
import org.testcontainers.kafka.KafkaContainer;

/** A broker in a container, told the same as the embedded one. */
record ContainerKafka(KafkaContainer container) implements Ground.Kafka {

    private static final String IMAGE = "apache/kafka:4.3.1";

    static ContainerKafka start() {
        var container = new KafkaContainer(IMAGE);
        NodeSettings.anywhere().forEach((name, value) -> container.withEnv(variable(name), value));
        container.withStartupTimeout(Ground.PATIENCE).start();
        return new ContainerKafka(container);
    }

    /** {@code log.retention.ms} is {@code KAFKA_LOG_RETENTION_MS} to the image. */
    private static String variable(String name) {
        return "KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.close();
    }

    @Override
    public String toString() {
        return IMAGE + " at " + bootstrapServers();
    }
}
