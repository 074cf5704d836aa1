package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.CaseWithdrawn;
import casebook.event.Rejection;
import casebook.event.SubmissionEvent;
import casebook.event.TaxonomyPublished;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class EventSerdeTest {

    private static final String TOPIC = Topics.SUBMISSIONS.name();

    private final SubmissionEvent event = SubmissionEvent.newBuilder()
            .setCaseId("case-1")
            .setRevision(2)
            .setAcceptedAt(Instant.ofEpochMilli(1_700_000_000_123L))
            .setWhat(new CaseWithdrawn("撤回"))
            .build();

    @Test
    void what_is_written_is_read_back() {
        byte[] bytes = Topics.SUBMISSIONS.value().serializer().serialize(TOPIC, event);

        assertEquals(event, Topics.SUBMISSIONS.value().deserializer().deserialize(TOPIC, bytes));
    }

    @Test
    void a_record_starts_with_zero_and_the_id_of_the_newest_release() {
        byte[] bytes = Topics.SUBMISSIONS.value().serializer().serialize(TOPIC, event);

        assertEquals(0, bytes[0]);
        assertEquals(
                ReleasedSchemas.known().newest("SubmissionEvent").id(),
                ByteBuffer.wrap(bytes, 1, 4).getInt());
    }

    /** Events write themselves; whoever reads them with Avro alone must not see that. */
    @Test
    void the_bytes_are_those_that_avro_writes_by_the_schema() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        var taxonomy = BuiltInTaxonomy.casebook2023(Instant.EPOCH);
        new SpecificDatumWriter<>(TaxonomyPublished.class).write(taxonomy, encoder);
        encoder.flush();

        byte[] written = Topics.TAXONOMIES.value().serializer().serialize(TOPIC, taxonomy);

        assertArrayEquals(bytes.toByteArray(), Arrays.copyOfRange(written, 5, written.length));
    }

    /** A thread keeps what it writes with. */
    @Test
    void an_event_that_cannot_be_written_leaves_nothing_to_the_next() {
        byte[] before = Topics.SUBMISSIONS.value().serializer().serialize(TOPIC, event);
        var broken = SubmissionEvent.newBuilder(event)
                .setWhat(new CaseWithdrawn(null))
                .build();

        assertThrows(
                SerializationException.class,
                () -> Topics.SUBMISSIONS.value().serializer().serialize(TOPIC, broken));

        assertArrayEquals(before, Topics.SUBMISSIONS.value().serializer().serialize(TOPIC, event));
    }

    @Test
    void a_tombstone_stays_one() {
        assertNull(Topics.SUBMISSIONS.value().serializer().serialize(TOPIC, null));
        assertNull(Topics.SUBMISSIONS.value().deserializer().deserialize(TOPIC, null));
    }

    @Test
    void bytes_of_another_event_are_refused() {
        byte[] bytes = Topics.SUBMISSIONS.value().serializer().serialize(TOPIC, event);
        var rejections = new EventSerde<>(Rejection.class).deserializer();

        assertThrows(SerializationException.class, () -> rejections.deserialize(TOPIC, bytes));
    }

    @Test
    void bytes_of_an_unknown_schema_say_so() {
        byte[] bytes = {0, 0, 0, 99, 99, 1};
        var submissions = Topics.SUBMISSIONS.value().deserializer();

        var refused = assertThrows(SerializationException.class, () -> submissions.deserialize(TOPIC, bytes));

        assertTrue(refused.getCause().getMessage().contains("a newer Casebook wrote this"));
    }
}
