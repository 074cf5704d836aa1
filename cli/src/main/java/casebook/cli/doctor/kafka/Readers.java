package casebook.cli.doctor.kafka;

import casebook.contract.Group;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ClassicGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Asks a cluster how each kind of group stands. */
record Readers(Admin admin) {

    /** How this one stands. */
    Standing of(Group group) throws ExecutionException, InterruptedException {
        boolean there = admin.listGroups().all().get().stream()
                .anyMatch(listed -> listed.groupId().equals(group.id()));
        if (!there) {
            return Standing.UNKNOWN;
        }
        return switch (group.type()) {
            case SHARE -> share(group.id());
            case STREAMS -> streams(group.id());
            default -> classic(group.id());
        };
    }

    private Standing share(String id) throws ExecutionException, InterruptedException {
        int members = admin.describeShareGroups(Set.of(id))
                .describedGroups()
                .get(id)
                .get()
                .members()
                .size();
        long lag = admin
                .listShareGroupOffsets(Map.of(id, new ListShareGroupOffsetsSpec()))
                .partitionsToOffsetInfo(id)
                .get()
                .values()
                .stream()
                .filter(info -> info != null)
                .mapToLong(info -> info.lag().orElse(0L))
                .sum();
        return new Standing(true, members, lag);
    }

    private Standing streams(String id) throws ExecutionException, InterruptedException {
        StreamsGroupDescription group = admin.describeStreamsGroups(Set.of(id))
                .describedGroups()
                .get(id)
                .get();
        Set<String> topics = group.subtopologies().stream()
                .flatMap(part -> part.sourceTopics().stream())
                .collect(Collectors.toSet());
        Map<TopicPartition, OffsetAndMetadata> done = admin.listStreamsGroupOffsets(
                        Map.of(id, new ListStreamsGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(id)
                .get();
        return new Standing(true, group.members().size(), lag(topics, done));
    }

    private Standing classic(String id) throws ExecutionException, InterruptedException {
        ClassicGroupDescription group = admin.describeClassicGroups(Set.of(id))
                .describedGroups()
                .get(id)
                .get();
        Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(id)
                .partitionsToOffsetAndMetadata()
                .get();
        return new Standing(true, group.members().size(), lag(Set.of(), done));
    }

    /** Of these topics and of whatever else was done with; where nothing was, from the first record on. */
    private long lag(Set<String> topics, Map<TopicPartition, OffsetAndMetadata> done)
            throws ExecutionException, InterruptedException {
        Set<TopicPartition> partitions = new HashSet<>(done.keySet());
        admin.describeTopics(topics).allTopicNames().get().values().forEach(topic -> topic.partitions()
                .forEach(partition -> partitions.add(new TopicPartition(topic.name(), partition.partition()))));
        Map<TopicPartition, ListOffsetsResultInfo> begins = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, ListOffsetsResultInfo> ends = offsets(partitions, OffsetSpec.latest());
        return partitions.stream()
                .mapToLong(partition -> {
                    OffsetAndMetadata next = done.get(partition);
                    long from = next == null ? begins.get(partition).offset() : next.offset();
                    return Math.max(0, ends.get(partition).offset() - from);
                })
                .sum();
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(Set<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec)),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
    }
}
