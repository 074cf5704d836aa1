package casebook.cli.doctor.kafka;

import static casebook.cli.doctor.check.Level.NOTE;
import static casebook.cli.doctor.check.Level.OK;
import static casebook.cli.doctor.check.Level.STOPS;
import static casebook.cli.doctor.check.Level.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Level;
import casebook.contract.CatalogueJudgement;
import casebook.contract.Group;
import casebook.contract.HeldTopic;
import casebook.contract.HeldTopics;
import casebook.contract.Topic;
import casebook.contract.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KafkaJudgementTest {

    private static final CatalogueJudgement JUDGEMENT = new CatalogueJudgement(3, 1);

    @Test
    void a_fresh_cluster_lacks_nothing() {
        var fresh = new HeldTopics("kafka:9092", 1, Map.of());

        assertEquals(List.of(NOTE), levels(TopicsCheck.judge(fresh, JUDGEMENT, false)));
    }

    @Test
    void all_topics_gone_below_a_running_house_stop_it() {
        var gone = new HeldTopics("kafka:9092", 1, Map.of());

        List<Finding> found = TopicsCheck.judge(gone, JUDGEMENT, true);

        assertEquals(Topics.all().size(), found.size());
        assertTrue(found.stream().allMatch(finding -> finding.level() == STOPS));
    }

    @Test
    void one_missing_topic_stops_a_running_house_and_is_made_by_a_start() {
        assertEquals(STOPS, without(Topics.CURATED, true).level());
        Finding found = without(Topics.CURATED, false);
        assertEquals(WARNING, found.level());
        assertTrue(found.found().contains("casebook.curated.v1"), found.found());
    }

    @Test
    void a_group_with_members_is_well_however_far_behind() {
        var group = new GroupCheck(null, Group.ENRICH, true);

        assertEquals(
                "casebook.enrich: 2 members, up to date",
                group.judge(new Standing(true, 2, 0)).found());
        Finding behind = group.judge(new Standing(true, 1, 7));
        assertEquals(OK, behind.level());
        assertEquals("casebook.enrich: 1 member, at most 7 records behind", behind.found());
    }

    @Test
    void a_group_nobody_reads_in_is_told_of_a_running_house_only() {
        var away = new Standing(true, 0, 1);

        assertEquals(
                WARNING, new GroupCheck(null, Group.EXTRACT, true).judge(away).level());
        assertEquals(
                NOTE, new GroupCheck(null, Group.EXTRACT, false).judge(away).level());
        assertEquals(
                NOTE,
                new GroupCheck(null, Group.EXTRACT, false)
                        .judge(Standing.UNKNOWN)
                        .level());
    }

    private static Finding without(Topic<?> missing, boolean runs) {
        Map<String, HeldTopic> rest = Topics.all().stream()
                .filter(topic -> topic != missing)
                .collect(Collectors.toMap(Topic::name, topic -> new HeldTopic(topic.name(), 3, 1, 0, topic.config())));
        List<Finding> found = TopicsCheck.judge(new HeldTopics("kafka:9092", 1, rest), JUDGEMENT, runs);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<Level> levels(List<Finding> findings) {
        return findings.stream().map(Finding::level).toList();
    }
}
