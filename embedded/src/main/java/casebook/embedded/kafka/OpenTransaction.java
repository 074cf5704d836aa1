package casebook.embedded.kafka;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.common.TopicPartition;

/**
 * A transaction that a partition takes for open.
 *
 * @param partition the partition
 * @param producerId who opened it
 * @param epoch the producer's epoch then
 * @param coordinatorEpoch epoch of the coordinator that last closed one of that producer; 0 where none did
 */
record OpenTransaction(TopicPartition partition, long producerId, int epoch, int coordinatorEpoch) {

    static OpenTransaction of(TopicPartition partition, ProducerState state) {
        return new OpenTransaction(
                partition,
                state.producerId(),
                state.producerEpoch(),
                state.coordinatorEpoch().orElse(0));
    }

    /**
     * Those nobody will ever close: open at the last look and at this one, without a coordinator that knows of it.
     *
     * @param known producers whose coordinator has a transaction in hand, asked after the partitions were
     */
    static List<OpenTransaction> hanging(Set<OpenTransaction> before, Set<OpenTransaction> now, Set<Long> known) {
        return now.stream()
                .filter(before::contains)
                .filter(open -> !known.contains(open.producerId))
                .collect(Collectors.toList());
    }

    AbortTransactionSpec abortion() {
        return new AbortTransactionSpec(partition, producerId, (short) epoch, coordinatorEpoch);
    }
}
