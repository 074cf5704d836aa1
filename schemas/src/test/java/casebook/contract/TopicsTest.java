package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void the_catalogue_lists_every_topic_it_declares() {
        long declared = Arrays.stream(Topics.class.getFields())
                .filter(field -> field.getType() == Topic.class)
                .count();

        assertEquals(declared, Topics.all().size());
    }

    @Test
    void no_two_topics_share_a_name() {
        List<String> names = Topics.all().stream().map(Topic::name).toList();

        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void every_name_carries_the_prefix_and_a_version() {
        assertTrue(Topics.all().stream().allMatch(topic -> topic.name().matches("casebook\\.[a-z]+\\.v1")));
    }

    @Test
    void an_acknowledged_submission_is_on_disk_where_there_is_one_replica() {
        assertEquals("1", Topics.SUBMISSIONS.toCreate(6, (short) 1).configs().get("flush.messages"));
    }

    @Test
    void the_public_table_never_expires() {
        assertEquals("compact", Topics.CURATED.config().get("cleanup.policy"));
    }
}
