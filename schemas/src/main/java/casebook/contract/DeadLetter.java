package casebook.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * A record of the dead letters, whoever wrote it: Kafka Streams, Kafka Connect, or Casebook in the manner of Streams.
 *
 * @param value the bytes of the record that could not be dealt with; null where none were kept, and on a marker
 * @param headers those of that record, and what is said of the failure
 */
public record DeadLetter(byte[] value, Headers headers) {

    /** Begins the headers in which Kafka Streams tells of a failure. */
    public static final String STREAMS = "__streams.errors.";

    /** Begins the headers in which Kafka Connect does. */
    public static final String CONNECT = "__connect.errors.";

    /** Header that names the step or the part that was surprised. */
    public static final String STAGE = "casebook.stage";

    /** Header that says how often a record has been redriven; it goes with the record into its next dead letter. */
    public static final String REDRIVES = "casebook.redrives";

    /** Header that makes a record a marker: it names the letter, as partition-offset, that has been redriven. */
    public static final String REDRIVEN = "casebook.redriven";

    /** The stage of a case that a replay took out of the store. */
    public static final String WALK = "walk";

    /** The stage of a case whose curated record could not be made. */
    public static final String CURATE = "curate";

    /** The stage of what the archive could not read. */
    public static final String ARCHIVE = "archive";

    private static final int LONGEST_TRACE = 16 * 1024;

    /** Says in headers, as Kafka Streams would, what was thrown, and who was surprised by it. */
    public static void tell(Headers headers, String stage, Throwable surprise) {
        var trace = new StringWriter();
        surprise.printStackTrace(new PrintWriter(trace));
        int length = Math.min(LONGEST_TRACE, trace.getBuffer().length());
        CloudEvent.put(headers, STREAMS + "exception", surprise.getClass().getName());
        CloudEvent.put(headers, STREAMS + "message", String.valueOf(surprise.getMessage()));
        CloudEvent.put(headers, STREAMS + "stacktrace", trace.getBuffer().substring(0, length));
        CloudEvent.put(headers, STAGE, stage);
    }

    /** Says in headers where the record was that could not be dealt with. */
    public static void tell(Headers headers, String topic, int partition, long offset) {
        CloudEvent.put(headers, STREAMS + "topic", topic);
        CloudEvent.put(headers, STREAMS + "partition", String.valueOf(partition));
        CloudEvent.put(headers, STREAMS + "offset", String.valueOf(offset));
    }

    /** The letter that this record, a marker, says has been redriven; empty on a letter. */
    public Optional<String> redriven() {
        return header(REDRIVEN);
    }

    /** Name of the topic the record was read from, or was to be written to where it was too large. */
    public Optional<String> topic() {
        return error("topic");
    }

    /** Its partition there. */
    public Optional<Integer> partition() {
        return error("partition").flatMap(DeadLetter::number).map(Long::intValue);
    }

    /** Its place in that partition. */
    public Optional<Long> offset() {
        return error("offset").flatMap(DeadLetter::number);
    }

    /** Who was surprised; empty where the writer does not tell. */
    public Optional<String> stage() {
        return header(CONNECT + "topic").isPresent() ? Optional.of(ARCHIVE) : header(STAGE);
    }

    /** Class of the exception. */
    public Optional<String> exception() {
        return header(STREAMS + "exception").or(() -> header(CONNECT + "exception.class.name"));
    }

    /** What the exception says. */
    public Optional<String> message() {
        return header(STREAMS + "message").or(() -> header(CONNECT + "exception.message"));
    }

    /** Where it was thrown. */
    public Optional<String> stackTrace() {
        return header(STREAMS + "stacktrace").or(() -> header(CONNECT + "exception.stacktrace"));
    }

    /** How often the record has been redriven, as far as it tells itself. */
    public int redrives() {
        return header(REDRIVES).flatMap(DeadLetter::number).map(Long::intValue).orElse(0);
    }

    /** Whether it is about a case, so that its key is one's id; so it is where it does not say whence it comes. */
    public boolean isAboutACase() {
        return topic().flatMap(Topics::named).map(Topics::isKeyedByCase).orElse(true);
    }

    /** The event; empty where the bytes are none of the topic they come from. */
    public Optional<SpecificRecordBase> event() {
        return value == null ? Optional.empty() : topic().flatMap(Topics::named).flatMap(this::read);
    }

    /** The revision that an event speaks of; empty where events of its kind do not. */
    public static Optional<Integer> revision(SpecificRecordBase event) {
        return number(event, "revision");
    }

    /** Which extraction of that revision; empty where events of its kind speak of the revision as a whole. */
    public static Optional<Integer> extraction(SpecificRecordBase event) {
        return number(event, "extraction");
    }

    private static Optional<Integer> number(SpecificRecordBase event, String name) {
        Schema.Field field = event.getSchema().getField(name);
        return field == null ? Optional.empty() : Optional.of((Integer) event.get(field.pos()));
    }

    private Optional<SpecificRecordBase> read(Topic<?> topic) {
        try {
            return topic.value().deserializer().deserialize(topic.name(), value) instanceof SpecificRecordBase event
                    ? Optional.of(event)
                    : Optional.empty();
        } catch (SerializationException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> error(String name) {
        return header(STREAMS + name).or(() -> header(CONNECT + name));
    }

    private Optional<String> header(String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException spoilt) {
            return Optional.empty();
        }
    }
}
