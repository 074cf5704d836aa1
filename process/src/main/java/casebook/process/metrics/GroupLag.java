package casebook.process.metrics;

import casebook.contract.Group;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * How many places lie before a group that it has not done with, of committed records.
 *
 * <p>The marks of transactions take places as records do and are never done with by themselves, so a group at rest may be a
 * few places behind.
 */
@FunctionalInterface
public interface GroupLag {

    /**
     * Places that wait; empty while the group has never said where it is.
     *
     * @throws ExecutionException when the broker does not answer
     */
    OptionalLong records(Admin admin) throws ExecutionException, InterruptedException;

    /** Of one of the catalogue's groups. */
    static GroupLag of(Group group) {
        return switch (group.type()) {
            case SHARE -> ofShareGroup(group.id());
            case STREAMS ->
                admin -> behind(
                        admin,
                        admin.listStreamsGroupOffsets(Map.of(group.id(), new ListStreamsGroupOffsetsSpec()))
                                .partitionsToOffsetAndMetadata(group.id())
                                .get());
            default -> ofConsumerGroup(group.id());
        };
    }

    private static GroupLag ofShareGroup(String group) {
        return admin -> {
            var places = admin.listShareGroupOffsets(Map.of(group, new ListShareGroupOffsetsSpec()))
                    .partitionsToOffsetInfo(group)
                    .get();
            return places.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(places.values().stream()
                            .filter(Objects::nonNull)
                            .mapToLong(place -> place.lag().orElse(0L))
                            .sum());
        };
    }

    /** Of ordinary consumers. */
    static GroupLag ofConsumerGroup(String group) {
        return admin -> behind(
                admin,
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get());
    }

    private static OptionalLong behind(Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
            throws ExecutionException, InterruptedException {
        if (committed.isEmpty()) {
            return OptionalLong.empty();
        }
        List<TopicPartition> all = partitions(
                admin, committed.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        var begins = offsets(admin, all, OffsetSpec.earliest());
        var ends = offsets(admin, all, OffsetSpec.latest());
        // A partition the group has never committed still waits from its beginning.
        return OptionalLong.of(all.stream()
                .mapToLong(at -> {
                    OffsetAndMetadata place = committed.get(at);
                    long from = place == null ? begins.get(at).offset() : place.offset();
                    return Math.max(0, ends.get(at).offset() - from);
                })
                .sum());
    }

    private static List<TopicPartition> partitions(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        Collection<TopicDescription> described =
                admin.describeTopics(topics).allTopicNames().get().values();
        return described.stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(at -> at, at -> which)),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
    }
}
