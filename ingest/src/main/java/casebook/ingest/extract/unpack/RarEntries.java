package casebook.ingest.extract.unpack;

import casebook.event.FileOutcome;
import casebook.ingest.extract.unpack.Entry.Kind;
import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a RAR of the versions before 5. */
final class RarEntries implements Entries {

    private final Archive archive;

    private RarEntries(Archive archive) {
        this.archive = archive;
    }

    /**
     * Opens one.
     *
     * @throws Refused when it is of a newer version, or even its table of contents is encrypted
     */
    static RarEntries open(Path file) throws IOException {
        try {
            var archive = new Archive(file.toFile());
            if (archive.isEncrypted()) {
                archive.close();
                throw new Refused(FileOutcome.ENCRYPTED, Unpacker.LOCKED);
            }
            return new RarEntries(archive);
        } catch (UnsupportedRarV5Exception newer) {
            throw new Refused(
                    FileOutcome.UNSUPPORTED, "RAR archives of version 5 are not unpacked; pack the files as ZIP");
        } catch (UnsupportedRarEncryptedException locked) {
            throw new Refused(FileOutcome.ENCRYPTED, Unpacker.LOCKED);
        } catch (RarException damaged) {
            throw new IOException(damaged);
        }
    }

    @Override
    public Entry next() {
        FileHeader header = archive.nextFileHeader();
        return header == null
                ? null
                : new Entry(name(header), kind(header), header.getFullUnpackSize(), out -> copy(header, out));
    }

    private static String name(FileHeader header) {
        return header.isUnicode() ? header.getFileName() : NameBytes.read(withoutEnd(header.getFileNameByteArray()));
    }

    /** A second spelling may stand behind a zero. */
    private static byte[] withoutEnd(byte[] name) {
        int end = 0;
        while (end < name.length && name[end] != 0) {
            end++;
        }
        return Arrays.copyOf(name, end);
    }

    private static Kind kind(FileHeader header) {
        if (header.isDirectory()) {
            return Kind.FOLDER;
        } else if (header.isEncrypted()) {
            return Kind.LOCKED;
        }
        return header.isSplitAfter() || header.isSplitBefore() ? Kind.FOREIGN : Kind.FILE;
    }

    private void copy(FileHeader header, OutputStream out) throws IOException {
        try {
            archive.extractFile(header, out);
        } catch (RarException e) {
            // What the stream itself complained of comes wrapped.
            throw e.getCause() instanceof IOException limit ? limit : new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
