package casebook.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;

/** The attributes of CloudEvents 1.0, as Kafka headers of its binary mode. */
public final class CloudEvent {

    /** Header with the case, or what else the key is. */
    public static final String SUBJECT = "ce_subject";

    /**
     * Marks a record; what an earlier record of its way was marked with is replaced.
     *
     * <p>The same bytes under the same key of the same topic get the same id, so that a repeated event can be told from a
     * new one.
     *
     * @param headers the record's headers
     * @param source which part of Casebook speaks: {@code ingest}, {@code enrich}
     * @param topic where the record goes
     * @param subject the record's key
     * @param value the record's value; null withdraws what stood under the key
     * @param time when the part spoke
     */
    public static void mark(
            Headers headers, String source, Topic<?> topic, String subject, byte[] value, Instant time) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id(topic.name() + "/" + subject, value).toString());
        put(headers, "ce_type", topic.type().getName());
        put(headers, "ce_source", "/casebook/" + source);
        put(headers, SUBJECT, subject);
        put(headers, "ce_time", time.toString());
    }

    private static UUID id(String place, byte[] value) {
        byte[] name = place.getBytes(UTF_8);
        int length = value == null ? 0 : value.length;
        ByteBuffer both =
                ByteBuffer.allocate(name.length + 1 + length).put(name).put((byte) 0);
        return UUID.nameUUIDFromBytes((value == null ? both : both.put(value)).array());
    }

    /** One header under a name that may be there already. */
    public static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }

    private CloudEvent() {}
}
