package casebook.cli.house;

import casebook.contract.Group;
import casebook.contract.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;

/** Whether cases are judged by now: before the first order, which waits until its examples are embedded, they are kept. */
final class FirstOrder implements AutoCloseable {

    private static final int LONGEST_ANSWER_MS = 2_000;

    private final Admin admin;
    private volatile boolean obeyed;

    /** A look-out for it in this cluster. */
    FirstOrder(Map<String, Object> kafka) {
        this.admin = Admin.create(kafka);
    }

    /** Whether every task has obeyed it; false as well while the broker does not answer. */
    boolean isObeyed() {
        if (!obeyed) {
            obeyed = ask();
        }
        return obeyed;
    }

    /** Obeyed is what every task has read and committed. */
    private boolean ask() {
        try {
            String topic = Topics.CONTROLS.name();
            int partitions = admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(LONGEST_ANSWER_MS, TimeUnit.MILLISECONDS)
                    .get(topic)
                    .partitions()
                    .size();
            return admin
                            .listStreamsGroupOffsets(Map.of(Group.ENRICH.id(), new ListStreamsGroupOffsetsSpec()))
                            .partitionsToOffsetAndMetadata(Group.ENRICH.id())
                            .get(LONGEST_ANSWER_MS, TimeUnit.MILLISECONDS)
                            .entrySet()
                            .stream()
                            .filter(place -> place.getKey().topic().equals(topic))
                            .filter(place ->
                                    place.getValue() != null && place.getValue().offset() > 0)
                            .count()
                    == partitions;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
