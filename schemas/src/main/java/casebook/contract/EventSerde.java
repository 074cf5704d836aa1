package casebook.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
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

    static {
        TrustedEvents.trust();
    }

    private final Class<V> type;
    private final SpecificData model;
    private final Schema schema;
    private final Map<Integer, SpecificDatumReader<V>> readers = new ConcurrentHashMap<>();

    /** A serde for one event class. */
    public EventSerde(Class<V> type) {
        this.type = type;
        this.model = SpecificData.getForClass(type);
        this.schema = model.getSchema(type);
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
        int id = ReleasedSchemas.known().newest(schema.getName()).id();
        var bytes = new ByteArrayOutputStream(512);
        bytes.writeBytes(ByteBuffer.allocate(HEADER).put((byte) 0).putInt(id).array());
        var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<V>(schema, model).write(event, encoder);
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("cannot write a " + type.getSimpleName(), e);
        }
        return bytes.toByteArray();
    }

    private V read(byte[] bytes) {
        if (bytes.length < HEADER || bytes[0] != 0) {
            throw new SerializationException("not a " + type.getSimpleName() + " in Confluent's wire format");
        }
        try {
            var reader = readers.computeIfAbsent(ByteBuffer.wrap(bytes, 1, 4).getInt(), this::readerOf);
            return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null));
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("cannot read a " + type.getSimpleName(), e);
        }
    }

    private SpecificDatumReader<V> readerOf(int id) {
        Schema writer = ReleasedSchemas.known().byId(id);
        if (!writer.getName().equals(schema.getName())) {
            throw new NoSuchElementException("the id " + id + " is a " + writer.getName());
        }
        return new SpecificDatumReader<>(writer, schema, model);
    }
}
