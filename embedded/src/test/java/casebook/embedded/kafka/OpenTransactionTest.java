package casebook.embedded.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class OpenTransactionTest {

    private final OpenTransaction old = new OpenTransaction(new TopicPartition("facts", 0), 7, 3, 0);
    private final OpenTransaction next = new OpenTransaction(new TopicPartition("facts", 0), 7, 4, 0);

    @Test
    void one_that_is_open_at_two_looks_and_known_to_no_coordinator_hangs() {
        assertEquals(List.of(old), OpenTransaction.hanging(Set.of(old), Set.of(old), Set.of(8L)));
    }

    @Test
    void one_that_was_not_open_before_is_young() {
        assertEquals(List.of(), OpenTransaction.hanging(Set.of(), Set.of(old), Set.of()));
        assertEquals(List.of(), OpenTransaction.hanging(Set.of(old), Set.of(next), Set.of()));
    }

    @Test
    void one_that_its_coordinator_has_in_hand_is_its_coordinators() {
        assertEquals(List.of(), OpenTransaction.hanging(Set.of(old), Set.of(old), Set.of(7L)));
    }
}
