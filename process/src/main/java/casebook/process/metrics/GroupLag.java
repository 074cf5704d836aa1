package casebook.process.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How many committed records lie before a group that has not dealt with them. */
@FunctionalInterface
public interface GroupLag {

    /**
     * Records that wait.
     *
     * @throws ExecutionException when the broker does not answer or knows no such group
     */
    long records(Admin admin) throws ExecutionException, InterruptedException;

    /** Of a share group: records that nobody has acknowledged. */
    static GroupLag ofShareGroup(String group) {
        return admin -> admin
                .listShareGroupOffsets(Map.of(group, new ListShareGroupOffsetsSpec()))
                .partitionsToOffsetInfo(group)
                .get()
                .values()
                .stream()
                .mapToLong(partition -> partition.lag().orElse(0L))
                .sum();
    }

    /** Of an application on Kafka Streams. */
    static GroupLag ofStreamsGroup(String group) {
        return admin -> behind(
                admin,
                admin.listStreamsGroupOffsets(Map.of(group, new ListStreamsGroupOffsetsSpec()))
                        .partitionsToOffsetAndMetadata(group)
                        .get());
    }

    /** Of ordinary consumers. */
    static GroupLag ofConsumerGroup(String group) {
        return admin -> behind(
                admin,
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get());
    }

    private static long behind(Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
            throws ExecutionException, InterruptedException {
        var known = new HashMap<>(committed);
        known.values().removeIf(Objects::isNull);
        var ends = admin.listOffsets(
                        known.keySet().stream().collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest())),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
        return known.entrySet().stream()
                .mapToLong(at -> Math.max(
                        0, ends.get(at.getKey()).offset() - at.getValue().offset()))
                .sum();
    }
}
