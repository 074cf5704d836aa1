package casebook.ingest.extract.wire;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** Frames on a channel: a length of four bytes, then that many bytes. */
public final class Frames {

    /** Writes one frame. */
    public static void write(WritableByteChannel channel, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(4 + payload.length)
                .putInt(payload.length)
                .put(payload)
                .flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /**
     * Reads one frame.
     *
     * @throws EOFException when the other end is gone
     * @throws IOException when the frame is larger than that
     */
    public static byte[] read(ReadableByteChannel channel, int most) throws IOException {
        int length = fill(channel, ByteBuffer.allocate(4)).getInt();
        if (length < 0 || length > most) {
            throw new IOException("a frame of " + length + " bytes is not taken");
        }
        return fill(channel, ByteBuffer.allocate(length)).array();
    }

    private static ByteBuffer fill(ReadableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the other end is gone");
            }
        }
        return buffer.flip();
    }

    private Frames() {}
}
