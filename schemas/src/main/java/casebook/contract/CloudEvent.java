package casebook.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    /**
     * A UUID of version 3 over the bytes as they lie. Subscribers may tell repeated events by it, so one that was written by
     * an older build must get the same from a newer one.
     */
    private static UUID id(String place, byte[] value) {
        MessageDigest digest = md5();
        digest.update(place.getBytes(UTF_8));
        digest.update((byte) 0);
        if (value != null) {
            digest.update(value);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = hash.getLong() & 0xffffffffffff0fffL | 0x3000L;
        long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    /** One header under a name that may be there already. */
    public static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }

    private CloudEvent() {}
}
