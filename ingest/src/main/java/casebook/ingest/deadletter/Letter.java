package casebook.ingest.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.DeadLetter;
import casebook.contract.Sha256;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A dead letter without its bytes, of which there may be millions: what {@link LetterReader#whole} reads is not kept.
 *
 * @param id where it lies
 * @param at the time of its record
 * @param key the origin's key; null where it had none
 * @param told what its headers tell of the failure, without the stack trace
 * @param size bytes it holds; -1 where none were kept
 * @param readable whether they are an event of the topic they come from
 * @param revision the revision that the event speaks of
 * @param extraction the extraction of that revision; empty where it speaks of the revision as a whole
 * @param likeness what it has in common with letters of the same record
 */
public record Letter(
        LetterId id,
        Instant at,
        byte[] key,
        DeadLetter told,
        int size,
        boolean readable,
        Optional<Integer> revision,
        Optional<Integer> extraction,
        Likeness likeness) {

    /** Letters of one record, read by several or read again, have its topic, key and bytes in common. */
    public record Likeness(String topic, String key, String digest) {}

    /** Reads one. */
    public static Letter of(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        Optional<SpecificRecordBase> event = new DeadLetter(value, record.headers()).event();
        var told = new DeadLetter(null, KeptHeaders.of(record.headers()));
        return new Letter(
                new LetterId(record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                told,
                value == null ? -1 : value.length,
                event.isPresent(),
                event.flatMap(DeadLetter::revision),
                event.flatMap(DeadLetter::extraction),
                new Likeness(told.topic().orElse(""), hex(record.key()), digest(value)));
    }

    /** Whether it is of the same key and bytes. */
    boolean isAs(ConsumerRecord<byte[], byte[]> record) {
        return likeness.key().equals(hex(record.key())) && likeness.digest().equals(digest(record.value()));
    }

    private static String digest(byte[] value) {
        return value == null ? "" : Sha256.hex(value);
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }

    /** The case, or what else the key is; empty where there is none. */
    public String subject() {
        return key == null ? "" : new String(key, UTF_8);
    }

    /** The topic it comes from, as it is called on the broker; empty where it does not say. */
    public String topic() {
        return told.topic().orElse("");
    }

    /** What was thrown, in one line: the class, and the first line of what it says. */
    public String reason() {
        String exception = told.exception().orElse("unknown");
        String message = told.message().orElse("").lines().findFirst().orElse("");
        String name = exception.substring(exception.lastIndexOf('.') + 1);
        return message.isEmpty() || message.equals("null") ? name : name + ": " + message;
    }
}
