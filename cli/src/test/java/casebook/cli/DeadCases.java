package casebook.cli;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Cases whose text lies among the dead letters. */
final class DeadCases {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** The text of a case, of one file without a word in it. */
    static CaseExtracted text(String caseId) {
        var file = ExtractedFile.newBuilder()
                .setSha256("f".repeat(64))
                .setName(caseId + ".txt")
                .setBytes(4)
                .setMediaType("text/plain")
                .setOutcome(FileOutcome.OK)
                .setBlocks(List.of())
                .build();
        return CaseExtracted.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setExtraction(1)
                .setSubmitter("anonymous")
                .setReceivedAt(NOON)
                .setExtractedAt(NOON)
                .setFiles(List.of(file))
                .build();
    }

    /** The text as it travels. */
    static byte[] serialized(CaseExtracted text) {
        return Topics.EXTRACTED.value().serializer().serialize(Topics.EXTRACTED.name(), text);
    }

    /** The headers of a text that failed at this stage. */
    static Headers failed(String stage) {
        var headers = new RecordHeaders();
        CloudEvent.put(headers, "traceparent", "kept");
        DeadLetter.tell(headers, stage, new IllegalStateException("broken"));
        DeadLetter.tell(headers, Topics.EXTRACTED.name(), 0, 0);
        return headers;
    }

    private DeadCases() {}
}
