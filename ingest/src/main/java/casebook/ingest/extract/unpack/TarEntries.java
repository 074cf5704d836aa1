package casebook.ingest.extract.unpack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import casebook.ingest.extract.unpack.Entry.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a TAR, the stream of which may come out of a compressor. */
final class TarEntries implements Entries {

    private static final int LAST_BYTE = 0xFF;

    private final TarArchiveInputStream tar;

    /** Reads this stream, which counts what it gives. */
    TarEntries(InputStream bytes) {
        // A byte a character, so that the bytes of a name can be had back.
        this.tar = new TarArchiveInputStream(bytes, ISO_8859_1.name());
    }

    @Override
    public Entry next() throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        return entry == null ? null : new Entry(name(entry), kind(entry), entry.getSize(), out -> tar.transferTo(out));
    }

    /** A name with characters beyond a byte comes from an extended header, which is UTF-8 by its standard. */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        return name.chars().anyMatch(c -> c > LAST_BYTE) ? name : NameBytes.read(name.getBytes(ISO_8859_1));
    }

    private static Kind kind(TarArchiveEntry entry) {
        if (entry.isDirectory()) {
            return Kind.FOLDER;
        } else if (entry.isSymbolicLink() || entry.isLink()) {
            return Kind.LINK;
        } else if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
            return Kind.DEVICE;
        }
        return entry.isFile() ? Kind.FILE : Kind.FOREIGN;
    }

    @Override
    public boolean metered() {
        return true;
    }

    @Override
    public boolean skips() {
        return true;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
