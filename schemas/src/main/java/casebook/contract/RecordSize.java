package casebook.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Measures an event before it is written, be it compressed or not. */
public final class RecordSize {

    /** What a record has beside its value: batch, key and headers. */
    private static final int ENVELOPE = 4 * 1024;

    /** Whether a topic takes the event; stops measuring where it has become too large. */
    public static <V extends SpecificRecord> boolean fits(Topic<V> topic, V event) {
        return measured(topic, event, topic.maxMessageBytes() - ENVELOPE).counted <= topic.maxMessageBytes() - ENVELOPE;
    }

    /** How many bytes the event needs on its topic. */
    public static <V extends SpecificRecord> long of(Topic<V> topic, V event) {
        return ENVELOPE + measured(topic, event, Long.MAX_VALUE).counted;
    }

    private static <V extends SpecificRecord> Counted measured(Topic<V> topic, V event, long enough) {
        var counted = new Counted(enough);
        try {
            new SpecificDatumWriter<>(topic.type())
                    .write(event, EncoderFactory.get().directBinaryEncoder(counted, null));
        } catch (TooLarge stopped) {
            // Counted up to there.
        } catch (IOException e) {
            throw new UncheckedIOException("counting does not fail", e);
        }
        return counted;
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Counted extends OutputStream {

        private final long enough;
        private long counted;

        Counted(long enough) {
            this.enough = enough;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
        }

        private void count(int written) throws IOException {
            counted += written;
            if (counted > enough) {
                throw new TooLarge();
            }
        }
    }

    private RecordSize() {}
}
