package casebook.sink.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.contract.Topic;
import casebook.contract.Topics;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class PlacedTest {

    @Test
    void a_null_says_that_something_is_gone_only_where_it_can_be() {
        assertNull(Placed.of(empty(Topics.CURATED)).event());
        assertNull(Placed.of(empty(Topics.DESCRIBED)).event());
        for (Topic<?> topic : Placed.SOURCES) {
            if (!List.of(Topics.CURATED, Topics.DESCRIBED).contains(topic)) {
                var refused = assertThrows(SerializationException.class, () -> Placed.of(empty(topic)), topic.name());
                assertEquals("it tells of another case than its key, or of none: a", refused.getMessage());
            }
        }
    }

    private static Incoming empty(Topic<?> topic) {
        return new Incoming(new TopicPartition(topic.name(), 0), 0, "a", Instant.EPOCH, null);
    }
}
