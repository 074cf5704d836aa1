package casebook.ingest.blob;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Bytes in a file of their own until their hash is known. */
final class StagedFile implements StagedBlob {

    /** Takes a finished file over under its hash. */
    @FunctionalInterface
    interface Arrival {
        void arrive(Path part, String sha256) throws IOException;
    }

    private final Path part;
    private final Arrival arrival;
    private final FileChannel channel;
    private final MessageDigest digest = Digests.sha256();
    private long bytes;
    private String sha256;

    StagedFile(Path part, Arrival arrival) throws IOException {
        this.part = part;
        this.arrival = arrival;
        this.channel = FileChannel.open(part, StandardOpenOption.WRITE);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        var next = ByteBuffer.wrap(buffer, offset, length);
        while (next.hasRemaining()) {
            channel.write(next);
        }
        digest.update(buffer, offset, length);
        bytes += length;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public String sha256() {
        if (sha256 == null) {
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }

    @Override
    public void commit() throws IOException {
        channel.force(true);
        channel.close();
        arrival.arrive(part, sha256());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
