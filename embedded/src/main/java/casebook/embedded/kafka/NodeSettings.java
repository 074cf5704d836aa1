package casebook.embedded.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of the one node. */
final class NodeSettings {

    static final String CONTROLLER = "CONTROLLER";

    private static final String LARGEST_RECORD = String.valueOf(9 * 1024 * 1024);

    static Properties of(int node, Path directory, int brokerPort, int controllerPort) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(node),
                "controller.quorum.voters",
                node + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "BROKER://127.0.0.1:" + brokerPort + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "BROKER://127.0.0.1:" + brokerPort,
                "listener.security.protocol.map",
                "BROKER:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "inter.broker.listener.name",
                "BROKER",
                "log.dirs",
                directory.toString(),
                "auto.create.topics.enable",
                "false"));
        settings.putAll(oneCopy());
        settings.putAll(quickToNotice());
        settings.putAll(Map.of(
                "message.max.bytes",
                LARGEST_RECORD,
                "replica.fetch.max.bytes",
                LARGEST_RECORD,
                "log.index.size.max.bytes",
                String.valueOf(1024 * 1024),
                "num.network.threads",
                "2",
                "num.io.threads",
                "4",
                "background.threads",
                "2"));
        return settings;
    }

    /** There is one node, so everything the broker keeps for itself has one copy, in few partitions. */
    private static Map<String, String> oneCopy() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "4");
    }

    /** Waits that make sense between machines and only delay a start or a restart within one. */
    private static Map<String, String> quickToNotice() {
        return Map.ofEntries(
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("group.streams.session.timeout.ms", "6000"),
                Map.entry("group.streams.min.session.timeout.ms", "3000"),
                Map.entry("group.streams.heartbeat.interval.ms", "1000"),
                Map.entry("group.streams.min.heartbeat.interval.ms", "1000"),
                Map.entry("group.streams.initial.rebalance.delay.ms", "0"),
                Map.entry("group.streams.assignment.interval.ms", "0"),
                Map.entry("group.consumer.assignment.interval.ms", "0"),
                Map.entry("group.share.heartbeat.interval.ms", "1000"),
                Map.entry("group.share.min.heartbeat.interval.ms", "1000"),
                Map.entry("group.share.assignment.interval.ms", "0"));
    }

    private NodeSettings() {}
}
