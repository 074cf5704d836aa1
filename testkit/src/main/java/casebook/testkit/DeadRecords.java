package casebook.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.contract.TrustedEvents;
import casebook.event.CaseExtracted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records of the dead letters, as tests like them. */
public final class DeadRecords {

    static {
        TrustedEvents.trust();
    }

    /** When letters begin. */
    public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** The text of a case. */
    public static byte[] text(String caseId, int revision) {
        return text(caseId, revision, 1);
    }

    /** The text of one extraction of a case. */
    public static byte[] text(String caseId, int revision, int extraction) {
        var text = CaseExtracted.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(extraction)
                .setSubmitter("anonymous")
                .setReceivedAt(NOON)
                .setExtractedAt(NOON)
                .setFiles(List.of())
                .build();
        return Topics.EXTRACTED.value().serializer().serialize(Topics.EXTRACTED.name(), text);
    }

    /** What is said of a failure at a stage, with a record of this topic. */
    public static Headers failed(Topic<?> topic, String stage) {
        var headers = new RecordHeaders();
        DeadLetter.tell(headers, stage, new IllegalStateException("broken\nin two lines"));
        DeadLetter.tell(headers, topic.name(), 1, 7);
        return headers;
    }

    /** A record that lies in partition 1. */
    public static ConsumerRecord<byte[], byte[]> record(long offset, String key, byte[] value, Headers headers) {
        return new ConsumerRecord<>(
                Topics.DLQ.name(),
                1,
                offset,
                NOON.plusSeconds(offset).toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key == null ? null : key.getBytes(UTF_8),
                value,
                headers,
                Optional.empty());
    }

    /** The marker of the letter of this id. */
    public static ConsumerRecord<byte[], byte[]> marker(String id, int redrives) {
        var headers = new RecordHeaders();
        CloudEvent.put(headers, DeadLetter.REDRIVEN, id);
        CloudEvent.put(headers, DeadLetter.REDRIVES, String.valueOf(redrives));
        return record(99, "a", null, headers);
    }

    private DeadRecords() {}
}
