package casebook.enrich.replay;

import casebook.event.ControlGiven;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Sends an order to every partition (KIP-837), within the transaction of the step that gives it. */
public final class EveryPartition implements StreamPartitioner<String, ControlGiven> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, ControlGiven order, int partitions) {
        return Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()));
    }
}
