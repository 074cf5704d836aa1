package casebook.ingest.extract.unpack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read, and how many of its bytes have been. */
final class CountedChannel implements SeekableByteChannel {

    private final SeekableByteChannel file;
    private long count;

    private CountedChannel(SeekableByteChannel file) {
        this.file = file;
    }

    static CountedChannel open(Path file) throws IOException {
        return new CountedChannel(Files.newByteChannel(file));
    }

    /** Bytes read so far; never more than there are, however often they are read. */
    long count() {
        return count;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int length = file.read(target);
        count = Math.min(size(), count + Math.max(0, length));
        return length;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        file.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
