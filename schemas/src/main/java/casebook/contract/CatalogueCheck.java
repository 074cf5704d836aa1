package casebook.contract;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a broker hold the catalogue: creates what is missing and refuses what contradicts it. */
public final class CatalogueCheck {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueCheck.class);

    /** The broker's topics contradict the catalogue; nothing was changed. */
    public static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1;

        Mismatch(List<Deviation> complaints) {
            super(complaints.stream().map(Deviation::toString).collect(Collectors.joining("; ")));
        }
    }

    /**
     * Creates the topics that are missing.
     *
     * @param partitions partitions of every topic, alike because the steps share them
     * @param replicas copies of every partition
     * @throws Mismatch when what is there contradicts the catalogue so that a start would break its word
     */
    public static void ensure(Admin admin, int partitions, short replicas)
            throws ExecutionException, InterruptedException {
        HeldTopics held = HeldTopics.read(admin);
        List<Deviation> deviations = new CatalogueJudgement(partitions, replicas).of(held);
        deviations.forEach(deviation -> LOG.warn("{}", deviation));
        List<Deviation> refused =
                deviations.stream().filter(Deviation::stopsAStart).toList();
        if (!refused.isEmpty()) {
            throw new Mismatch(refused);
        }
        create(admin, held, partitions, replicas);
    }

    private static void create(Admin admin, HeldTopics held, int partitions, short replicas)
            throws ExecutionException, InterruptedException {
        List<NewTopic> missing = Topics.all().stream()
                .filter(topic -> !held.topics().containsKey(topic.name()))
                .map(topic -> topic.toCreate(partitions, replicas))
                .toList();
        for (var created : admin.createTopics(missing).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                // Somebody else starting at the same moment made it.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private CatalogueCheck() {}
}
