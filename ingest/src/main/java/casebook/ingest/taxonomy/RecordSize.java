package casebook.ingest.taxonomy;

import casebook.contract.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Measures an event before it is written, and stops measuring where it has become too large. */
final class RecordSize {

    /** What a record has beside its value: batch, key and headers. */
    private static final int ENVELOPE = 4 * 1024;

    /** Whether a topic takes the event, be it compressed or not. */
    static <V extends SpecificRecord> boolean fits(Topic<V> topic, V event) {
        var counted = new Counted(topic.maxMessageBytes() - ENVELOPE);
        try {
            new SpecificDatumWriter<>(topic.type())
                    .write(event, EncoderFactory.get().directBinaryEncoder(counted, null));
            return true;
        } catch (TooLarge enough) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("counting does not fail", e);
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Counted extends OutputStream {

        private long room;

        Counted(long room) {
            this.room = room;
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
            room -= written;
            if (room < 0) {
                throw new TooLarge();
            }
        }
    }

    private RecordSize() {}
}
