package casebook.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Events in Confluent's wire format: a zero byte, the schema's id in four bytes, then Avro binary.
 *
 * <p>Writes the newest release; reads every release. Safe for use by many threads at once.
 */
public final class EventSerde<V extends SpecificRecord> implements Serde<V> {

    private static final int HEADER = 5;

    /** Most events need no more, so that their bytes are seldom copied into a larger place. */
    private static final int ROOM = 4096;

    /** After a larger event its thread keeps nothing of it. */
    private static final int LARGE = 1024 * 1024;

    static {
        TrustedEvents.trust();
    }

    /** Of each thread, for all its events: making one takes longer than writing a small event. */
    private static final ThreadLocal<BinaryEncoder> ENCODERS = new ThreadLocal<>();

    /** Of the whole process, because the catalogue's constants are: a process speaks with one registry or with none. */
    private static volatile SchemaIds agreed = ReleasedSchemas.known();

    private final Class<V> type;
    private final Supplier<SchemaIds> ids;
    private final SpecificData model;
    private final Schema schema;
    private final SpecificDatumWriter<V> writer;

    private final Map<Schema, SpecificDatumReader<V>> readers = new ConcurrentHashMap<>();

    /** Agrees on the ids of the records on topics, once, before the first of them is read or written. */
    public static void agreeOn(SchemaIds ids) {
        agreed = ids;
    }

    /** A serde for records on topics. */
    public EventSerde(Class<V> type) {
        this(type, () -> agreed);
    }

    /** A serde for records of stores, which no registry needs to know: it always takes the ids of the releases. */
    public static <V extends SpecificRecord> EventSerde<V> ofStore(Class<V> type) {
        return new EventSerde<>(type, ReleasedSchemas::known);
    }

    EventSerde(Class<V> type, Supplier<SchemaIds> ids) {
        this.type = type;
        this.ids = ids;
        this.model = SpecificData.getForClass(type);
        this.schema = model.getSchema(type);
        this.writer = new SpecificDatumWriter<>(schema, writing(model));
    }

    /** The same, but events write themselves where they can instead of being asked field by field. */
    private static SpecificData writing(SpecificData model) {
        var writing = new SpecificData(model.getClassLoader());
        model.getConversions().forEach(writing::addLogicalTypeConversion);
        writing.setCustomCoders(true);
        return writing;
    }

    @Override
    public Serializer<V> serializer() {
        return (topic, event) -> event == null ? null : write(event);
    }

    @Override
    public Deserializer<V> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    private byte[] write(V event) {
        int id = ids.get().idOf(schema.getName());
        var bytes = new ByteArrayOutputStream(ROOM);
        bytes.writeBytes(ByteBuffer.allocate(HEADER).put((byte) 0).putInt(id).array());
        BinaryEncoder kept = ENCODERS.get();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, kept);
        if (encoder != kept) {
            ENCODERS.set(encoder);
        }
        try {
            writer.write(event, encoder);
            encoder.flush();
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("cannot write a " + type.getSimpleName(), e);
        } finally {
            if (bytes.size() > LARGE) {
                ENCODERS.remove();
            }
        }
        return bytes.toByteArray();
    }

    private V read(byte[] bytes) {
        if (bytes.length < HEADER || bytes[0] != 0) {
            throw new SerializationException("not a " + type.getSimpleName() + " in Confluent's wire format");
        }
        try {
            Schema writer = ids.get().byId(ByteBuffer.wrap(bytes, 1, 4).getInt());
            return readers.computeIfAbsent(writer, this::readerOf)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null));
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("cannot read a " + type.getSimpleName(), e);
        }
    }

    private SpecificDatumReader<V> readerOf(Schema writer) {
        if (!writer.getName().equals(schema.getName())) {
            throw new NoSuchElementException("this is a " + writer.getName());
        }
        return new SpecificDatumReader<>(writer, schema, model);
    }
}
