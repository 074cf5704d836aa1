package casebook.sink.worker;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** A sink's task to which something happens before it writes, or before Connect commits the offsets of what it wrote. */
public final class TriedTask extends SinkTask {

    /** The class of the task. */
    static final String SINK = "tried.sink";

    /** What happens to it, a {@link Fault}. */
    static final String FAULT = "tried.fault";

    private SinkTask sink;
    private Fault fault;
    private boolean hasWritten;

    @Override
    public void start(Map<String, String> properties) {
        fault = Fault.valueOf(properties.get(FAULT));
        try {
            sink = Class.forName(properties.get(SINK))
                    .asSubclass(SinkTask.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ConnectException(e);
        }
        sink.initialize(context);
        sink.start(properties);
    }

    @Override
    public void open(Collection<TopicPartition> partitions) {
        sink.open(partitions);
    }

    @Override
    public void put(Collection<SinkRecord> records) {
        if (!records.isEmpty()) {
            try {
                fault.beforeWriting();
            } catch (InterruptedException stopping) {
                throw new ConnectException(stopping);
            }
        }
        sink.put(records);
        hasWritten |= !records.isEmpty();
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> preCommit(Map<TopicPartition, OffsetAndMetadata> current) {
        Map<TopicPartition, OffsetAndMetadata> offsets = sink.preCommit(current);
        if (hasWritten) {
            fault.beforeCommit();
        }
        return offsets;
    }

    @Override
    public void close(Collection<TopicPartition> partitions) {
        sink.close(partitions);
    }

    @Override
    public void stop() {
        sink.stop();
    }

    @Override
    public String version() {
        return "0.1.0";
    }
}
