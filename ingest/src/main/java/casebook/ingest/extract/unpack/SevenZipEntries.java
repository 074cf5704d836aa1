package casebook.ingest.extract.unpack;

import casebook.event.FileOutcome;
import casebook.ingest.extract.unpack.Entry.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Reads a 7z, whose members are mostly packed as one stream. */
final class SevenZipEntries implements Entries {

    /** Half of what this process has. */
    private static final int MEMORY_KIB =
            (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / 2 / 1024);

    private static final int UNIX_KIND = 0xF000;
    private static final int UNIX_LINK = 0xA000;

    private final SevenZFile archive;
    private final String defaultName;

    private SevenZipEntries(SevenZFile archive, String defaultName) {
        this.archive = archive;
        this.defaultName = defaultName;
    }

    /**
     * Opens one.
     *
     * @param defaultName the name of a member that has none
     * @throws Refused when even its table of contents is encrypted
     */
    static SevenZipEntries open(CountedChannel file, String defaultName) throws IOException {
        try {
            return new SevenZipEntries(
                    SevenZFile.builder()
                            .setSeekableByteChannel(file)
                            .setMaxMemoryLimitKiB(MEMORY_KIB)
                            .get(),
                    defaultName);
        } catch (PasswordRequiredException locked) {
            throw new Refused(FileOutcome.ENCRYPTED, Unpacker.LOCKED);
        }
    }

    @Override
    public Entry next() throws IOException {
        SevenZArchiveEntry entry;
        try {
            entry = archive.getNextEntry();
        } catch (PasswordRequiredException locked) {
            throw new Refused(FileOutcome.ENCRYPTED, Unpacker.LOCKED);
        }
        if (entry == null) {
            return null;
        }
        String name = entry.getName() == null ? defaultName : entry.getName();
        return new Entry(name, kind(entry), entry.getSize(), out -> {
            try (InputStream bytes = archive.getInputStream(entry)) {
                bytes.transferTo(out);
            }
        });
    }

    private static Kind kind(SevenZArchiveEntry entry) {
        boolean link =
                entry.getHasWindowsAttributes() && (entry.getWindowsAttributes() >>> 16 & UNIX_KIND) == UNIX_LINK;
        return entry.isDirectory() || entry.isAntiItem() ? Kind.FOLDER : link ? Kind.LINK : Kind.FILE;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
