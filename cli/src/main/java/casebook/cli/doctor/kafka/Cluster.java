package casebook.cli.doctor.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;

/** A Kafka that is asked once whether it answers, within a few seconds; asked again only if it does. */
public final class Cluster implements AutoCloseable {

    private static final int PATIENCE_MS = 5_000;

    private final String servers;
    private final Map<String, Object> client;
    private final Admin admin;
    private final Collection<Node> nodes;
    private final Throwable trouble;

    private Cluster(
            String servers, Map<String, Object> client, Admin admin, Collection<Node> nodes, Throwable trouble) {
        this.servers = servers;
        this.client = client;
        this.admin = admin;
        this.nodes = nodes;
        this.trouble = trouble;
    }

    /**
     * Asks it.
     *
     * @param servers where it should be
     * @param client what a client of it is told
     */
    public static Cluster ask(String servers, Map<String, Object> client) throws InterruptedException {
        var properties = new HashMap<>(client);
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "casebook-doctor");
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        Admin admin = null;
        try {
            admin = Admin.create(properties);
            return new Cluster(
                    servers, client, admin, admin.describeCluster().nodes().get(), null);
        } catch (ExecutionException e) {
            return new Cluster(servers, client, admin, null, e.getCause());
        } catch (KafkaException e) {
            return new Cluster(servers, client, admin, null, e.getCause() == null ? e : e.getCause());
        }
    }

    /** Whether it answered. */
    public boolean answers() {
        return nodes != null;
    }

    /** Why it did not; nothing when it did. */
    Optional<Throwable> trouble() {
        return Optional.ofNullable(trouble);
    }

    String servers() {
        return servers;
    }

    /** What a client of it is told, for those who read its records. */
    public Map<String, Object> client() {
        return client;
    }

    /** Asks the brokers themselves. */
    public Admin admin() {
        return admin;
    }

    Collection<Node> nodes() {
        return nodes;
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }
}
