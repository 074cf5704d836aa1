package casebook.contract.registry;

import casebook.contract.ReleasedSchemas;
import casebook.contract.ReleasedSchemas.Release;
import casebook.contract.SchemaIds;
import casebook.contract.Topic;
import casebook.contract.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ids a registry gave out.
 *
 * <p>A schema this build has never seen, written by a newer one, is fetched; a registry that is away just then is waited
 * for, because a record nobody could look up is not a broken record.
 */
public final class RegisteredSchemas implements SchemaIds {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredSchemas.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SchemaRegistry registry;
    private final Map<String, Integer> newest = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> byId = new ConcurrentHashMap<>();

    /** The ids of this registry; for reading, nothing is registered. */
    public RegisteredSchemas(SchemaRegistry registry) {
        this.registry = registry;
    }

    /**
     * Makes every release known under the subjects of the catalogue.
     *
     * @throws RegistryTrouble when the registry is away or refuses a schema
     */
    public RegisteredSchemas register() {
        Topics.all().forEach(topic -> topic.subject().ifPresent(subject -> register(topic, subject)));
        return this;
    }

    private void register(Topic<?> topic, String subject) {
        for (Release release : ReleasedSchemas.known().of(topic.type().getSimpleName())) {
            int id = registry.register(subject, release.schema());
            byId.put(id, release.schema());
            newest.put(release.name(), id);
        }
        registry.demandFullTransitive(subject);
    }

    @Override
    public int idOf(String recordName) {
        Integer id = newest.get(recordName);
        if (id == null) {
            throw new NoSuchElementException(recordName + " was not registered; this process only reads");
        }
        return id;
    }

    @Override
    public Schema byId(int id) {
        Schema known = byId.get(id);
        return known != null ? known : byId.computeIfAbsent(id, this::fetch);
    }

    private Schema fetch(int id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return registry.schema(id);
            } catch (RegistryTrouble away) {
                if (Instant.now().isAfter(end) || !paused()) {
                    throw away;
                }
                LOG.warn("waiting for the schema {}: {}", id, away.getMessage());
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
