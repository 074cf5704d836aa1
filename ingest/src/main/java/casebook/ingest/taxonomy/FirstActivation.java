package casebook.ingest.taxonomy;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.TaxonomyPublished;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.publish.KafkaEventPublisher;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * Puts the built-in taxonomy in force on a house that has none.
 *
 * <p>It publishes the taxonomy and asks for its apply, once: the request's id is fixed, and the step replay takes the
 * same request sent twice, by two doors starting at once, for one.
 */
public final class FirstActivation {

    private final Admin admin;
    private final EventPublisher events;
    private final Clock clock;

    /** An activation through this publisher. */
    public FirstActivation(Admin admin, EventPublisher events, Clock clock) {
        this.admin = admin;
        this.events = events;
        this.clock = clock;
    }

    /** Activates the taxonomy that every Casebook brings unless somebody has ever asked for a replay. */
    public static void ofCasebook2023(Map<String, Object> kafka) throws Exception {
        Clock clock = Clock.systemUTC();
        try (Admin admin = Admin.create(kafka);
                var events = new KafkaEventPublisher(kafka, clock)) {
            new FirstActivation(admin, events, clock).activate(BuiltInTaxonomy.casebook2023(clock.instant()));
        }
    }

    /**
     * Activates a taxonomy unless somebody has ever asked for a replay.
     *
     * @return whether it was activated now
     */
    public boolean activate(TaxonomyPublished taxonomy) throws Exception {
        if (!isEmpty(Topics.REPLAYS)) {
            return false;
        }
        events.publish(Topics.TAXONOMIES, taxonomy.getVersion(), taxonomy);
        events.publish(
                Topics.REPLAYS,
                Topics.ONE_ORDER,
                ReplayRequested.newBuilder()
                        .setReplayId("first-" + taxonomy.getVersion())
                        .setMode(ReplayMode.APPLY)
                        .setTaxonomy(taxonomy.getVersion())
                        .setFilter(ReplayFilter.newBuilder().build())
                        .setRequestedBy("casebook")
                        .setRequestedAt(clock.instant())
                        .build());
        return true;
    }

    private boolean isEmpty(Topic<?> topic) throws Exception {
        TopicDescription description = admin.describeTopics(List.of(topic.name()))
                .allTopicNames()
                .get()
                .get(topic.name());
        Map<TopicPartition, OffsetSpec> latest = description.partitions().stream()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(topic.name(), partition.partition()),
                        partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .allMatch(offset -> offset == 0);
    }
}
