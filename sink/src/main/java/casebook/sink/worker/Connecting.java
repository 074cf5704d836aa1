package casebook.sink.worker;

import casebook.contract.Group;
import casebook.contract.Topics;
import casebook.process.metrics.GroupLag;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageLag;
import casebook.sink.CasebookSinkConnector;
import casebook.sink.archive.Placed;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.connect.errors.NotFoundException;
import org.apache.kafka.connect.runtime.AbstractStatus;
import org.apache.kafka.connect.runtime.Herder;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorStateInfo;

/** How the sink is run in any worker of ours. */
final class Connecting {

    /** The connector's name. */
    static final String NAME = "casebook-archive";

    private static final String LARGEST_FETCH = String.valueOf(9 * 1024 * 1024);

    /** What every worker is told, on top of these client properties. */
    static Map<String, String> worker(Map<String, Object> kafka) {
        var worker = new HashMap<String, String>();
        kafka.forEach((name, value) -> {
            worker.put(name, value.toString());
            worker.put("consumer." + name, value.toString());
            worker.put("producer." + name, value.toString());
        });
        worker.put("header.converter", "org.apache.kafka.connect.storage.StringConverter");
        worker.putAll(Map.of(
                "plugin.discovery", "service_load",
                "offset.flush.interval.ms", "5000",
                "key.converter", "org.apache.kafka.connect.storage.StringConverter",
                "value.converter", "org.apache.kafka.connect.converters.ByteArrayConverter",
                "consumer.isolation.level", "read_committed",
                "consumer.auto.offset.reset", "earliest",
                "consumer.max.partition.fetch.bytes", LARGEST_FETCH,
                // A dead letter is about as large as its record, which may be larger than a producer sends by default.
                "producer.max.request.size", String.valueOf(Topics.DLQ.maxMessageBytes()),
                // A worker that was killed holds its partitions for so long.
                "consumer.session.timeout.ms", "6000"));
        return worker;
    }

    /** The sink itself, for an archive named by {@code database.url} and so on. */
    static Map<String, String> sink(Map<String, String> database, int replicas) {
        String topics = Placed.SOURCES.stream().map(topic -> topic.name()).collect(Collectors.joining(","));
        var sink = new HashMap<>(database);
        sink.putAll(Map.of(
                "name",
                NAME,
                "connector.class",
                CasebookSinkConnector.class.getName(),
                "tasks.max",
                "1",
                "topics",
                topics,
                "errors.tolerance",
                "all",
                "errors.log.enable",
                "true",
                "errors.deadletterqueue.topic.name",
                Topics.DLQ.name(),
                "errors.deadletterqueue.topic.replication.factor",
                String.valueOf(replicas),
                "errors.deadletterqueue.context.headers.enable",
                "true"));
        return sink;
    }

    /** Watches how many records wait for the sink; its group tells at every flush how far it is. */
    static StageLag watchLag(Map<String, Object> kafka) {
        return StageLag.watch(Stage.ARCHIVE, GroupLag.of(Group.ARCHIVE), kafka);
    }

    /** Whether the sink and its tasks run somewhere. */
    static boolean runs(Herder herder) {
        try {
            ConnectorStateInfo state = herder.connectorStatus(NAME);
            return !state.tasks().isEmpty()
                    && Stream.concat(Stream.of(state.connector()), state.tasks().stream())
                            .allMatch(part -> part.state().equals(AbstractStatus.State.RUNNING.name()));
        } catch (NotFoundException notYet) {
            return false;
        }
    }

    private Connecting() {}
}
