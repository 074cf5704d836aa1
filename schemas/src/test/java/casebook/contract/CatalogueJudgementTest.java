package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueJudgementTest {

    private static final CatalogueJudgement THREE = new CatalogueJudgement(3, 1);

    private final Map<String, HeldTopic> topics = new HashMap<>();

    CatalogueJudgementTest() {
        Topics.all().forEach(topic -> hold(topic, 3, 1, Map.of()));
    }

    @Test
    void topics_as_a_start_makes_them_are_well() {
        assertEquals(List.of(), THREE.of(held(1)));
    }

    @Test
    void what_is_missing_is_no_deviation_and_is_named() {
        topics.remove("casebook.curated.v1");

        assertEquals(List.of(), THREE.of(held(1)));
        assertEquals(List.of("casebook.curated.v1"), held(1).missing());
    }

    @Test
    void another_number_of_partitions_throughout_is_what_the_setting_should_say() {
        List<Deviation> found = new CatalogueJudgement(6, 1).of(held(1));

        assertEquals(
                List.of(new Deviation(true, "the topics have 3 partitions, not 6", "set CASEBOOK_PARTITIONS=3")),
                found);
    }

    @Test
    void one_topic_with_other_partitions_cannot_be_changed_in_place() {
        hold(Topics.REVIEWS, 5, 1, Map.of());

        Deviation found = only(THREE.of(held(1)));

        assertTrue(found.stopsAStart());
        assertEquals("topic casebook.reviews.v1 has 5 partitions, and the others 3", found.found());
        assertTrue(found.remedy().contains("--delete --topic casebook.reviews.v1"), found.remedy());
        assertFalse(found.remedy().contains("CASEBOOK_PARTITIONS"), found.remedy());
    }

    @Test
    void one_odd_topic_among_many_is_named_beside_the_setting() {
        hold(Topics.REVIEWS, 5, 1, Map.of());

        List<Deviation> found = new CatalogueJudgement(6, 1).of(held(1));

        assertEquals(
                List.of(
                        "the topics have 3 partitions, not 6",
                        "topic casebook.reviews.v1 has 5 partitions, and the others 3"),
                found.stream().map(Deviation::found).toList());
    }

    @Test
    void a_table_that_forgets_stops_a_start() {
        hold(Topics.CURATED, 3, 1, Map.of("cleanup.policy", "delete"));

        Deviation found = only(THREE.of(held(1)));

        assertTrue(found.stopsAStart());
        assertEquals(
                "kafka-configs.sh --bootstrap-server kafka:9092 --alter --entity-type topics"
                        + " --entity-name casebook.curated.v1 --add-config cleanup.policy=compact",
                found.remedy());
    }

    @Test
    void a_log_that_forgets_after_a_week_is_told() {
        hold(Topics.SUBMISSIONS, 3, 1, Map.of("retention.ms", "604800000"));

        Deviation found = only(THREE.of(held(1)));

        assertFalse(found.stopsAStart());
        assertTrue(found.found().contains("retention.ms=604800000, not -1"), found.found());
        assertTrue(found.remedy().endsWith("--add-config retention.ms=-1"), found.remedy());
    }

    @Test
    void remembering_longer_and_taking_more_is_as_good() {
        hold(Topics.DLQ, 3, 1, Map.of("retention.ms", "-1", "max.message.bytes", "99999999"));

        assertEquals(List.of(), THREE.of(held(1)));
    }

    @Test
    void a_single_copy_that_waits_for_a_second_takes_no_record() {
        hold(Topics.LEDGER, 3, 1, Map.of("min.insync.replicas", "2"));

        Deviation found = only(THREE.of(held(1)));

        assertTrue(found.stopsAStart());
        assertTrue(found.remedy().endsWith("--add-config min.insync.replicas=1"), found.remedy());
    }

    @Test
    void more_copies_than_brokers_stop_a_start_that_has_topics_to_make() {
        topics.clear();

        assertEquals(
                "set CASEBOOK_REPLICATION_FACTOR=1, or start more brokers",
                only(new CatalogueJudgement(3, 3).of(held(1))).remedy());
    }

    @Test
    void fewer_copies_than_told_are_told_where_there_are_brokers_for_more() {
        assertEquals(List.of(), new CatalogueJudgement(3, 3).of(held(1)));
        assertEquals(
                Topics.all().size(), new CatalogueJudgement(3, 3).of(held(3)).size());
    }

    @Test
    void a_setting_that_may_not_be_read_is_not_judged() {
        topics.replaceAll((name, topic) -> new HeldTopic(name, 3, 1, 0, Map.of()));

        assertEquals(List.of(), THREE.of(held(1)));
    }

    private static Deviation only(List<Deviation> found) {
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private HeldTopics held(int brokers) {
        return new HeldTopics("kafka:9092", brokers, topics);
    }

    private void hold(Topic<?> topic, int partitions, int replicas, Map<String, String> otherwise) {
        var config = new HashMap<>(topic.toCreate(partitions, (short) replicas).configs());
        config.putAll(otherwise);
        topics.put(topic.name(), new HeldTopic(topic.name(), partitions, replicas, 0, config));
    }
}
