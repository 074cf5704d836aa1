package casebook.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes a broker hold the catalogue: creates what is missing and refuses what contradicts it. */
public final class CatalogueCheck {

    /** The broker's topics contradict the catalogue; nothing was changed. */
    public static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1;

        Mismatch(List<String> complaints) {
            super(String.join("; ", complaints));
        }
    }

    /**
     * Creates the topics that are missing.
     *
     * @param partitions partitions of every topic, alike because the steps share them
     * @param replicas copies of every partition
     * @throws Mismatch when a topic exists with another number of partitions
     */
    public static void ensure(Admin admin, int partitions, short replicas)
            throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        refuseOtherPartitions(admin, present, partitions);
        List<NewTopic> missing = Topics.all().stream()
                .filter(topic -> !present.contains(topic.name()))
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

    private static void refuseOtherPartitions(Admin admin, Set<String> present, int partitions)
            throws ExecutionException, InterruptedException {
        List<String> known =
                Topics.all().stream().map(Topic::name).filter(present::contains).toList();
        var complaints = new ArrayList<String>();
        admin.describeTopics(known).allTopicNames().get().forEach((name, description) -> {
            int found = description.partitions().size();
            if (found != partitions) {
                complaints.add("topic " + name + " has " + found + " partitions, not " + partitions
                        + " (set CASEBOOK_PARTITIONS=" + found + ")");
            }
        });
        if (!complaints.isEmpty()) {
            throw new Mismatch(complaints);
        }
    }

    private CatalogueCheck() {}
}
