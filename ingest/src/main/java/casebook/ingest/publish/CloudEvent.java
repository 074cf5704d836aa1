package casebook.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The attributes of CloudEvents, as Kafka headers of its binary mode. Pure. */
final class CloudEvent {

    private static final String SOURCE = "/casebook/ingest";

    /** The same bytes about the same subject get the same id, so that a repeated event can be told from a new one. */
    static List<Header> headers(Class<?> type, String subject, byte[] value, Instant time) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.nameUUIDFromBytes(value).toString()),
                header("ce_type", type.getName()),
                header("ce_source", SOURCE),
                header("ce_subject", subject),
                header("ce_time", time.toString()));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private CloudEvent() {}
}
