package casebook.ingest.extract.wire;

import casebook.event.FileOutcome;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Orders and answers of text recognition as bytes. */
public final class RecognitionMessages {

    /** An order as bytes. */
    public static byte[] encode(RecognitionOrder order) throws IOException {
        return Messages.bytes(out -> {
            Messages.text(out, order.file().toString());
            Messages.text(out, order.mediaType());
            out.writeInt(order.page());
        });
    }

    /** The order in these bytes. */
    public static RecognitionOrder order(byte[] message) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(message));
        return new RecognitionOrder(Path.of(Messages.text(in)), Messages.text(in), in.readInt());
    }

    /** An answer as bytes. */
    public static byte[] encode(RecognisedText text) throws IOException {
        return Messages.bytes(out -> {
            Messages.text(out, text.outcome().name());
            Messages.text(out, text.detail());
            out.writeInt(text.blocks().size());
            for (var block : text.blocks()) {
                Messages.block(out, block);
            }
            out.writeDouble(text.quality());
            out.writeBoolean(text.candidateSeal());
        });
    }

    /** The answer in these bytes. */
    public static RecognisedText text(byte[] message) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(message));
        try {
            return new RecognisedText(
                    FileOutcome.valueOf(Messages.text(in)),
                    Messages.text(in),
                    Messages.list(in, Messages::block),
                    in.readDouble(),
                    in.readBoolean());
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer of a recognition worker", e);
        }
    }

    private RecognitionMessages() {}
}
