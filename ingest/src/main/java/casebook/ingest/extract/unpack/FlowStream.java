package casebook.ingest.extract.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the meter of every byte that comes out of a compressor, those that are only passed by included. */
final class FlowStream extends FilterInputStream {

    private final Meter meter;

    FlowStream(InputStream bytes, Meter meter) {
        super(bytes);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int got = super.read(target, start, length);
        meter.flow(Math.max(0, got));
        return got;
    }

    /** By reading, so that it is counted. */
    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.max(0, Math.min(bytes, 64 * 1024))];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
