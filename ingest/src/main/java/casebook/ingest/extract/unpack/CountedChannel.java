package casebook.ingest.extract.unpack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read piece by piece, and how many of its bytes have been. */
final class CountedChannel implements SeekableByteChannel {

    private final Path path;
    /** Tables of contents are read by a few bytes at a time. */
    private final ByteBuffer ahead = ByteBuffer.allocate(16 * 1024).limit(0);

    private SeekableByteChannel file;
    private long count;

    private CountedChannel(Path path) throws IOException {
        this.path = path;
        this.file = Files.newByteChannel(path);
    }

    static CountedChannel open(Path file) throws IOException {
        return new CountedChannel(file);
    }

    /** Begins anew after a reader that gave up has closed it; goes on counting. */
    void reopen() throws IOException {
        file.close();
        file = Files.newByteChannel(path);
        ahead.limit(0);
    }

    /** Bytes read so far; never more than there are, however often they are read. */
    long count() {
        return count;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!ahead.hasRemaining()) {
            ahead.clear();
            int length = Math.max(0, file.read(ahead));
            ahead.flip();
            count = Math.min(size(), count + length);
            if (length == 0) {
                return -1;
            }
        }
        int length = Math.min(ahead.remaining(), target.remaining());
        target.put(ahead.slice(ahead.position(), length));
        ahead.position(ahead.position() + length);
        return length;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
        return file.position() - ahead.remaining();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        long start = file.position() - ahead.limit();
        if (place >= start && place <= start + ahead.limit()) {
            ahead.position((int) (place - start));
        } else {
            ahead.limit(0);
            file.position(place);
        }
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
