package casebook.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the topics of a cluster with the catalogue. What is merely missing is no deviation: a start creates it.
 *
 * @param partitions partitions of every topic
 * @param replicas copies of every partition
 */
public record CatalogueJudgement(int partitions, int replicas) {

    /** Everything that is not as it should be, in walking order. */
    public List<Deviation> of(HeldTopics held) {
        var found = new ArrayList<Deviation>();
        if (!held.missing().isEmpty() && held.brokers() < replicas) {
            found.add(tooFewBrokers(held.brokers()));
        }
        int usual = held.topics().isEmpty() ? partitions : held.usualPartitions();
        if (usual != partitions) {
            found.add(otherPartitions(usual));
        }
        for (Topic<?> topic : Topics.all()) {
            HeldTopic there = held.topics().get(topic.name());
            if (there != null) {
                if (there.partitions() != usual) {
                    found.add(oddPartitions(there, usual, held.servers()));
                }
                leaders(there, held.servers()).ifPresent(found::add);
                copies(there, held).ifPresent(found::add);
                found.addAll(ConfigJudgement.of(topic, there, held.servers()));
            }
        }
        return found;
    }

    private Deviation tooFewBrokers(int brokers) {
        return new Deviation(
                true,
                "CASEBOOK_REPLICATION_FACTOR is " + replicas + ", and the cluster has " + brokers
                        + (brokers == 1 ? " broker" : " brokers"),
                "set CASEBOOK_REPLICATION_FACTOR=" + brokers + ", or start more brokers");
    }

    private Deviation otherPartitions(int found) {
        return new Deviation(
                true,
                "the topics have " + found + " partitions, not " + partitions,
                "set CASEBOOK_PARTITIONS=" + found);
    }

    private Deviation oddPartitions(HeldTopic topic, int usual, String servers) {
        return new Deviation(
                true,
                "topic " + topic.name() + " has " + topic.partitions() + " partitions, and the others " + usual,
                "it cannot be changed in place, as a case would lie in two partitions. If the topic is empty, delete it"
                        + " (kafka-topics.sh --bootstrap-server " + servers + " --delete --topic " + topic.name()
                        + ") and start again: it is created as it should be. If it is not, start on a Kafka without"
                        + " these topics and submit the cases again");
    }

    private static Optional<Deviation> leaders(HeldTopic topic, String servers) {
        if (topic.leaderless() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Deviation(
                false,
                topic.leaderless() + " of " + topic.partitions() + " partitions of " + topic.name() + " have no leader",
                "start the brokers that have them (kafka-topics.sh --bootstrap-server " + servers
                        + " --describe --unavailable-partitions names them)"));
    }

    private Optional<Deviation> copies(HeldTopic topic, HeldTopics held) {
        if (topic.replicas() >= Math.min(replicas, held.brokers())) {
            return Optional.empty();
        }
        return Optional.of(new Deviation(
                false,
                "topic " + topic.name() + " has " + copies(topic.replicas()) + " of a partition, not " + replicas,
                "give it more (kafka-reassign-partitions.sh --bootstrap-server " + held.servers()
                        + "), or set CASEBOOK_REPLICATION_FACTOR=" + topic.replicas()));
    }

    private static String copies(int count) {
        return count == 1 ? "1 copy" : count + " copies";
    }
}
