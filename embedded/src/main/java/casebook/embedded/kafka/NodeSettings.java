package casebook.embedded.kafka;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The settings of the one node. */
public final class NodeSettings {

    static final String CONTROLLER = "CONTROLLER";

    private static final String MEBIBYTE = String.valueOf(1024 * 1024);

    private static final String LARGEST_RECORD = String.valueOf(9 * 1024 * 1024);

    static Properties of(int node, Path directory, int brokerPort, int controllerPort) {
        var settings = new Properties();
        settings.putAll(onLoopback(node, brokerPort, controllerPort));
        settings.putAll(anywhere());
        settings.put("log.dirs", directory.toString());
        return settings;
    }

    /** What holds for the one node wherever it runs: everything but its place. */
    public static Map<String, String> anywhere() {
        var settings = new TreeMap<String, String>();
        settings.putAll(oneCopy());
        settings.putAll(nothingForgotten());
        settings.putAll(small());
        settings.putAll(quickToNotice());
        return settings;
    }

    private static Map<String, String> onLoopback(int node, int brokerPort, int controllerPort) {
        return Map.of(
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
                "BROKER");
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

    /** A house that slept for a month wakes where it stood; a topic that forgets says so itself. */
    private static Map<String, String> nothingForgotten() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "num.partitions", "6",
                "log.retention.ms", "-1",
                "offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));
    }

    /** Room for the largest record, and otherwise as little memory and disk as many small partitions need. */
    private static Map<String, String> small() {
        return Map.of(
                "message.max.bytes",
                LARGEST_RECORD,
                "replica.fetch.max.bytes",
                LARGEST_RECORD,
                "log.segment.bytes",
                String.valueOf(64 * 1024 * 1024),
                "log.index.size.max.bytes",
                MEBIBYTE,
                // 128 MiB of heap by default, taken at the start.
                "log.cleaner.dedupe.buffer.size",
                String.valueOf(16 * 1024 * 1024),
                "num.network.threads",
                "2",
                "num.io.threads",
                "4",
                "background.threads",
                "2");
    }

    /** Waits that make sense between machines and only delay a start or a restart within one. */
    private static Map<String, String> quickToNotice() {
        return Map.ofEntries(
                entry("broker.session.timeout.ms", "3000"),
                entry("broker.heartbeat.interval.ms", "500"),
                entry("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"),
                entry("group.initial.rebalance.delay.ms", "0"),
                entry("group.streams.initial.rebalance.delay.ms", "0"),
                entry("group.streams.session.timeout.ms", "6000"),
                entry("group.streams.min.session.timeout.ms", "3000"),
                entry("group.streams.heartbeat.interval.ms", "1000"),
                entry("group.streams.min.heartbeat.interval.ms", "1000"),
                entry("group.streams.assignment.interval.ms", "0"),
                entry("group.consumer.session.timeout.ms", "6000"),
                entry("group.consumer.min.session.timeout.ms", "3000"),
                entry("group.consumer.heartbeat.interval.ms", "1000"),
                entry("group.consumer.min.heartbeat.interval.ms", "1000"),
                entry("group.consumer.assignment.interval.ms", "0"),
                entry("group.share.session.timeout.ms", "6000"),
                entry("group.share.min.session.timeout.ms", "3000"),
                entry("group.share.heartbeat.interval.ms", "1000"),
                entry("group.share.min.heartbeat.interval.ms", "1000"),
                entry("group.share.assignment.interval.ms", "0"));
    }

    private NodeSettings() {}
}
