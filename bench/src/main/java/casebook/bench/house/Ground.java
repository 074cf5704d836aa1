package casebook.bench.house;

import static casebook.contract.Setting.CASEBOOK_HOME;

import casebook.contract.Settings;
import casebook.contract.Topics;
import casebook.embedded.kafka.EmbeddedKafka;
import casebook.process.Surroundings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A broker of its own with the catalogue's topics, as a house finds it when nobody told it anything. */
public final class Ground implements AutoCloseable {

    private final Path home;
    private final EmbeddedKafka broker;
    private final Surroundings surroundings;

    private Ground(Path home, EmbeddedKafka broker, Surroundings surroundings) {
        this.home = home;
        this.broker = broker;
        this.surroundings = surroundings;
    }

    /** Starts it in this folder, on free ports. */
    public static Ground open(Path home) throws Exception {
        EmbeddedKafka broker = EmbeddedKafka.start(home.resolve("kafka"), 0);
        Surroundings surroundings =
                settings(home, Map.of(), Surroundings::beforeTheBroker).on(broker.bootstrapServers());
        surroundings.prepare();
        return new Ground(home, broker, surroundings);
    }

    /** What a part of a house in this folder is told: the defaults, but for what is said here. */
    public <C> C settings(Map<String, String> said, Function<Settings, C> config) {
        return settings(home, said, config);
    }

    private static <C> C settings(Path home, Map<String, String> said, Function<Settings, C> config) {
        var all = new HashMap<>(said);
        all.put(CASEBOOK_HOME.name(), home.toString());
        return Settings.read(all, config);
    }

    /** Makes another topic that takes what {@code extracted} takes. */
    public void topic(String name) throws Exception {
        try (Admin admin = Admin.create(kafka())) {
            var topic = new NewTopic(name, partitions(), surroundings.replicas()).configs(Topics.EXTRACTED.config());
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    /** Properties of every client. */
    public Map<String, Object> kafka() {
        return surroundings.kafka();
    }

    /** Of every topic. */
    public int partitions() {
        return surroundings.partitions();
    }

    @Override
    public void close() {
        broker.close();
    }
}
