package casebook.desk;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.testkit.Database;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Rejections as a test tells them, written to the archive by the sink itself. */
final class ToldRejections implements AutoCloseable {

    private static final Topic<Rejection> REJECTED = Topics.REJECTED;
    private static final TopicPartition PARTITION = new TopicPartition(REJECTED.name(), 0);

    private final Archive archive;
    private Map<TopicPartition, Long> next = Map.of();
    private long offset;

    ToldRejections(String url) {
        archive = new Archive(url, Database.USER, "");
    }

    /** A file, or null for the case as a whole, is refused. */
    void tell(String caseId, int revision, String reason, String category, String file) throws Exception {
        Rejection rejection = Rejection.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setStage("extract")
                .setFile(file == null ? null : "f".repeat(64))
                .setFileName(file)
                .setReason(RejectionReason.valueOf(reason))
                .setCategory(RejectionCategory.valueOf(category))
                .setRejectedAt(ToldStates.EXTRACTED_AT)
                .build();
        byte[] value = REJECTED.value().serializer().serialize(REJECTED.name(), rejection);
        var batch = new Batch();
        batch.add(Placed.of(new Incoming(PARTITION, offset++, caseId, ToldStates.EXTRACTED_AT, value)));
        next = archive.write(batch, next);
    }

    @Override
    public void close() {
        archive.close();
    }
}
