package casebook.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;

/** Connect as a task of one partition sees it; remembers where the task asked to go on, and what it reported. */
final class Overheard implements SinkTaskContext {

    private final TopicPartition partition;
    private final boolean hasDeadLetters;
    private final Map<TopicPartition, Long> asked = new HashMap<>();
    private final List<SinkRecord> reported = new ArrayList<>();

    Overheard(TopicPartition partition) {
        this(partition, true);
    }

    private Overheard(TopicPartition partition, boolean hasDeadLetters) {
        this.partition = partition;
        this.hasDeadLetters = hasDeadLetters;
    }

    /** The same, where nobody takes what is reported. */
    static Overheard withoutDeadLetters(TopicPartition partition) {
        return new Overheard(partition, false);
    }

    /** Where the task asked to go on, last of all. */
    Map<TopicPartition, Long> asked() {
        return asked;
    }

    /** The offsets of the records it reported. */
    List<Long> reported() {
        return reported.stream().map(SinkRecord::kafkaOffset).toList();
    }

    @Override
    public ErrantRecordReporter errantRecordReporter() {
        ErrantRecordReporter reporter = (record, why) -> {
            reported.add(record);
            return CompletableFuture.completedFuture(null);
        };
        return hasDeadLetters ? reporter : null;
    }

    @Override
    public void offset(Map<TopicPartition, Long> offsets) {
        asked.putAll(offsets);
    }

    @Override
    public void offset(TopicPartition partition, long offset) {
        asked.put(partition, offset);
    }

    @Override
    public Map<String, String> configs() {
        return Map.of();
    }

    @Override
    public void timeout(long milliseconds) {
        // The test calls again by itself.
    }

    @Override
    public Set<TopicPartition> assignment() {
        return Set.of(partition);
    }

    @Override
    public void pause(TopicPartition... partitions) {
        throw new AssertionError("the task never pauses a partition");
    }

    @Override
    public void resume(TopicPartition... partitions) {
        throw new AssertionError("the task never pauses a partition");
    }

    @Override
    public PluginMetrics pluginMetrics() {
        throw new AssertionError("the task measures nothing of its own");
    }

    @Override
    public void requestCommit() {
        throw new AssertionError("the archive commits");
    }
}
