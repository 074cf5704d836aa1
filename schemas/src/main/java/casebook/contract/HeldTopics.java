package casebook.contract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;

/**
 * The catalogue's topics as a cluster has them.
 *
 * @param servers where a client finds the cluster
 * @param brokers how many there are
 * @param topics those of the catalogue that are there, by name
 */
public record HeldTopics(String servers, int brokers, Map<String, HeldTopic> topics) {

    /** Asks for them as they are now. */
    public static HeldTopics read(Admin admin) throws ExecutionException, InterruptedException {
        Collection<Node> nodes = admin.describeCluster().nodes().get();
        Set<String> present = admin.listTopics().names().get();
        List<String> ours =
                Topics.all().stream().map(Topic::name).filter(present::contains).toList();
        Map<String, Map<String, String>> configs = configs(admin, ours);
        Map<String, HeldTopic> topics = new HashMap<>();
        admin.describeTopics(ours)
                .allTopicNames()
                .get()
                .forEach((name, described) -> topics.put(name, held(described, configs.getOrDefault(name, Map.of()))));
        String servers = nodes.stream()
                .findFirst()
                .map(node -> node.host() + ":" + node.port())
                .orElse("");
        return new HeldTopics(servers, nodes.size(), topics);
    }

    /** The catalogue's topics that are not there, in walking order. */
    public List<String> missing() {
        return Topics.all().stream()
                .map(Topic::name)
                .filter(name -> !topics.containsKey(name))
                .toList();
    }

    /** How many partitions most of them have. */
    public int usualPartitions() {
        Map<Integer, Long> counts =
                topics.values().stream().collect(Collectors.groupingBy(HeldTopic::partitions, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static HeldTopic held(TopicDescription described, Map<String, String> config) {
        int replicas = described.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        long leaderless = described.partitions().stream()
                .filter(partition -> partition.leader() == null)
                .count();
        return new HeldTopic(
                described.name(), described.partitions().size(), replicas, Math.toIntExact(leaderless), config);
    }

    private static Map<String, Map<String, String>> configs(Admin admin, List<String> names)
            throws ExecutionException, InterruptedException {
        List<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        try {
            Map<String, Map<String, String>> configs = new HashMap<>();
            admin.describeConfigs(resources)
                    .all()
                    .get()
                    .forEach((resource, config) -> configs.put(
                            resource.name(),
                            config.entries().stream()
                                    .filter(entry -> entry.value() != null)
                                    .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value))));
            return configs;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                // Whoever may only use the topics may still start on them.
                return Map.of();
            }
            throw e;
        }
    }
}
