package casebook.ingest.extract.unpack;

import casebook.ingest.extract.unpack.Entry.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** One file that was compressed by itself. */
final class SingleEntry implements Entries {

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:t?gz|bz2?|xz|zst|lzma|z|lz4|sz)$");

    private final InputStream bytes;
    private final String name;
    private boolean told;

    SingleEntry(InputStream bytes, String archive) {
        this.bytes = bytes;
        this.name = ENDING.matcher(archive).replaceFirst("");
    }

    @Override
    public Entry next() {
        if (told) {
            return null;
        }
        told = true;
        return new Entry(name, Kind.FILE, -1, out -> bytes.transferTo(out));
    }

    @Override
    public boolean metered() {
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
