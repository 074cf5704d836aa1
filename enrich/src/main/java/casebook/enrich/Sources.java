package casebook.enrich;

import casebook.contract.Topic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;

/** Adds catalogue topics to a topology, so that nobody spells a topic name or picks a serde. */
final class Sources {

    private final Topology topology;

    Sources(Topology topology) {
        this.topology = topology;
    }

    /** A source named after its topic, read from the beginning. */
    String read(Topic<?> topic) {
        topology.addSource(
                AutoOffsetReset.earliest(),
                topic.name(),
                Serdes.String().deserializer(),
                topic.value().deserializer(),
                topic.name());
        return topic.name();
    }

    /** A sink under a name of its own. */
    <V> String write(String node, Topic<V> topic, String... parents) {
        if (topic.subject().isPresent()) {
            topology.addSink(node, topic.name(), new Announced.Key(), new Announced.Value<>(topic), parents);
        } else {
            topology.addSink(
                    node,
                    topic.name(),
                    Serdes.String().serializer(),
                    topic.value().serializer(),
                    parents);
        }
        return node;
    }
}
