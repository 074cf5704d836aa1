package casebook.ingest.extract.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.extract.unpack.Entry.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Reads a ZIP without its table of contents, member after member: the table is gone, or so long that reading it is what
 * the archive was made for.
 */
final class FlowingZipEntries implements Entries {

    private final ZipArchiveInputStream zip;
    private final boolean hasTable;
    private final int count;

    private FlowingZipEntries(InputStream bytes, boolean hasTable, int count) {
        this.zip = new ZipArchiveInputStream(bytes, UTF_8.name(), true, true);
        this.hasTable = hasTable;
        this.count = count;
    }

    /** A ZIP without a table, which is read until the damage. */
    static FlowingZipEntries cut(InputStream bytes) {
        return new FlowingZipEntries(bytes, false, -1);
    }

    /** A ZIP with a table that is better not read. */
    static FlowingZipEntries crowded(InputStream bytes, ZipEnd end) {
        boolean honest = end.entries() >= ZipEnd.CROWD;
        return new FlowingZipEntries(bytes, true, honest ? (int) Math.min(Integer.MAX_VALUE, end.entries()) : -1);
    }

    @Override
    public Entry next() throws IOException {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null && hasTable) {
            return null;
        } else if (entry == null) {
            throw new IOException("its table of contents is missing");
        }
        return new Entry(ZipEntries.name(entry), kind(entry), entry.getSize(), out -> zip.transferTo(out));
    }

    private Kind kind(ZipArchiveEntry entry) {
        if (entry.isDirectory()) {
            return Kind.FOLDER;
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Kind.LOCKED;
        }
        return zip.canReadEntryData(entry) ? Kind.FILE : Kind.FOREIGN;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
