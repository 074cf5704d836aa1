package casebook.ingest.extract.unpack;

import casebook.ingest.extract.unpack.Entry.Kind;
import casebook.ingest.extract.unpack.Overlaps.Stretch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a ZIP by its table of contents. */
final class ZipEntries implements Entries {

    /** Signature, numbers and lengths before a member's name. */
    private static final int LOCAL_HEADER = 30;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Iterator<ZipArchiveEntry> left;

    private ZipEntries(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
        this.left = entries.iterator();
    }

    /**
     * Opens one.
     *
     * @throws Refused when its members overlap
     */
    static ZipEntries open(CountedChannel file) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(file)
                .setIgnoreLocalFileHeader(true)
                .get();
        var opened = new ZipEntries(zip);
        if (Overlaps.in(opened.entries.stream().map(ZipEntries::stretch).toList())) {
            zip.close();
            throw Refused.bomb("its members overlap");
        }
        return opened;
    }

    private static Stretch stretch(ZipArchiveEntry entry) {
        return new Stretch(entry.getLocalHeaderOffset(), LOCAL_HEADER + Math.max(0, entry.getCompressedSize()));
    }

    @Override
    public Entry next() {
        if (!left.hasNext()) {
            return null;
        }
        ZipArchiveEntry entry = left.next();
        return new Entry(name(entry), kind(entry), entry.getSize(), out -> copy(entry, out));
    }

    static String name(ZipArchiveEntry entry) {
        return entry.getNameSource() == NameSource.NAME && entry.getRawName() != null
                ? NameBytes.read(entry.getRawName())
                : entry.getName();
    }

    private Kind kind(ZipArchiveEntry entry) {
        if (entry.isDirectory() || name(entry).endsWith("\\")) {
            return Kind.FOLDER;
        } else if (entry.isUnixSymlink()) {
            return Kind.LINK;
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Kind.LOCKED;
        }
        return zip.canReadEntryData(entry) ? Kind.FILE : Kind.FOREIGN;
    }

    private void copy(ZipArchiveEntry entry, OutputStream out) throws IOException {
        var sum = new CRC32();
        try (InputStream bytes = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            bytes.transferTo(out);
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException("its checksum is wrong");
        }
    }

    @Override
    public boolean skips() {
        return true;
    }

    @Override
    public int count() {
        return (int)
                entries.stream().filter(entry -> kind(entry) != Kind.FOLDER).count();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
