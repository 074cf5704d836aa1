package casebook.desk;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.CaseState;
import casebook.event.FileOutcome;
import casebook.event.FileState;
import casebook.event.LedgerState;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.testkit.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Where cases stand, as a test tells it; each word is written to the archive by the sink itself, and later words win. */
final class ToldStates implements AutoCloseable {

    static final Instant RECEIVED_AT = Instant.parse("2026-01-01T12:00:00Z");
    static final Instant EXTRACTED_AT = RECEIVED_AT.plusSeconds(2);

    private static final Topic<CaseState> LEDGER = Topics.LEDGER;
    private static final TopicPartition PARTITION = new TopicPartition(LEDGER.name(), 0);

    private final Archive archive;
    private Map<TopicPartition, Long> next = Map.of();
    private long offset;

    ToldStates(String url) {
        archive = new Archive(url, Database.USER, "");
    }

    /** A state, of which there may be more to say. */
    static CaseState.Builder state(String caseId, LedgerState state, FileState... files) {
        return CaseState.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setState(state)
                .setFiles(List.of(files))
                .setReceivedAt(RECEIVED_AT)
                .setExtractedAt(state == LedgerState.RECEIVED ? null : EXTRACTED_AT)
                .setChangedAt(RECEIVED_AT.plusSeconds(3));
    }

    static FileState file(String name, FileOutcome outcome, String detail) {
        return new FileState("f".repeat(64), name, outcome, detail, null);
    }

    void tell(CaseState state) throws Exception {
        byte[] value = LEDGER.value().serializer().serialize(LEDGER.name(), state);
        var batch = new Batch();
        batch.add(Placed.of(new Incoming(PARTITION, offset++, state.getCaseId(), state.getChangedAt(), value)));
        next = archive.write(batch, next);
    }

    @Override
    public void close() {
        archive.close();
    }
}
