package casebook.ingest.extract.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.extract.unpack.Entry.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads what is left of a ZIP whose table of contents is gone: member after member, until the damage. */
final class CutZipEntries implements Entries {

    private final ZipArchiveInputStream zip;

    CutZipEntries(InputStream bytes) {
        this.zip = new ZipArchiveInputStream(bytes, UTF_8.name(), true, true);
    }

    @Override
    public Entry next() throws IOException {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null) {
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
    public boolean skips() {
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
