package casebook.ingest.extract.unpack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives, good ones and such as are sent to do harm. */
public final class Archives {

    private static final byte[] ZEROS = new byte[1024 * 1024];

    /** Something that writes. */
    @FunctionalInterface
    public interface Writing {
        /** Writes. */
        void to(OutputStream out) throws IOException;
    }

    /** A ZIP of these files, names in UTF-8. */
    public static byte[] zip(Map<String, byte[]> files) {
        return zip(files, UTF_8);
    }

    /** A ZIP with names in another encoding, without any word of it. */
    public static byte[] zip(Map<String, byte[]> files, Charset names) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out, names)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** A ZIP with a member more, or with another in its place. */
    public static byte[] with(byte[] archive, String member, String content) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(member, content.getBytes(UTF_8));
        return zip(files);
    }

    /** A ZIP of so many small texts. */
    public static byte[] zipOfMany(int files, String name) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < files; i++) {
                    zip.putNextEntry(new ZipEntry(name + i + ".txt"));
                    zip.write('a');
                    zip.closeEntry();
                }
            }
        });
    }

    /** A ZIP of one file of zeros. */
    public static byte[] zipOfZeros(int mib) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("zeros.txt"));
                zeros(zip, mib);
                zip.closeEntry();
            }
        });
    }

    /** A ZIP with a member that says it is encrypted. */
    public static byte[] locked(String name, byte[] content) {
        byte[] zip = zip(Map.of(name, content));
        // The flag stands in the member's own header and in the table of contents.
        zip[6] |= 1;
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        return zip;
    }

    /**
     * Fifield's bomb in its simplest form: every member's bytes are the same ones.
     *
     * @param members how many there are
     */
    public static byte[] overlapping(int members, int mib) {
        byte[] packed = deflated(mib);
        var sum = new CRC32();
        for (int i = 0; i < mib; i++) {
            sum.update(ZEROS);
        }
        return bytes(out -> {
            byte[] name = "a".getBytes(UTF_8);
            byte[] local = header(0x04034b50, sum.getValue(), packed.length, (long) mib << 20, name, -1);
            out.write(local);
            out.write(packed);
            int size = 0;
            for (int i = 0; i < members; i++) {
                byte[] entry = header(
                        0x02014b50, sum.getValue(), packed.length, (long) mib << 20, ("a" + i).getBytes(UTF_8), 0);
                out.write(entry);
                size += entry.length;
            }
            out.write(end(members, size, local.length + packed.length));
        });
    }

    private static byte[] header(int signature, long sum, int packed, long size, byte[] name, int offset) {
        boolean central = offset >= 0;
        ByteBuffer header = ByteBuffer.allocate((central ? 46 : 30) + name.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(signature);
        if (central) {
            header.putShort((short) 20);
        }
        header.putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt((int) sum)
                .putInt(packed)
                .putInt((int) size)
                .putShort((short) name.length)
                .putShort((short) 0);
        if (central) {
            header.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(offset);
        }
        return header.put(name).array();
    }

    private static byte[] end(int members, int size, int offset) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) members)
                .putShort((short) members)
                .putInt(size)
                .putInt(offset)
                .array();
    }

    private static byte[] deflated(int mib) {
        var deflater = new Deflater(9, true);
        return bytes(out -> {
            byte[] buffer = new byte[64 * 1024];
            for (int i = 0; i < mib; i++) {
                deflater.setInput(ZEROS);
                while (!deflater.needsInput()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.end();
        });
    }

    /** Writes what a file of so many MiB of zeros is as gzip, with little memory. */
    public static void gzipOfZeros(OutputStream out, int mib) throws IOException {
        try (var gzip = new GZIPOutputStream(out)) {
            zeros(gzip, mib);
        }
    }

    /** A gzip of these bytes. */
    public static byte[] gzip(byte[] content) {
        return bytes(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /** A TAR of these files, names in an encoding it says nothing of. */
    public static byte[] tar(Map<String, byte[]> files, Charset names) {
        return bytes(out -> {
            try (var tar = new TarArchiveOutputStream(out, names.name())) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
                for (var file : files.entrySet()) {
                    var entry = new TarArchiveEntry(file.getKey());
                    entry.setSize(file.getValue().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /** A TAR with a file, a symbolic link, a hard link and a device. */
    public static byte[] tarWithLinks(String target) {
        return bytes(out -> {
            try (var tar = new TarArchiveOutputStream(out)) {
                var file = new TarArchiveEntry("good.txt");
                file.setSize(4);
                tar.putArchiveEntry(file);
                tar.write("good".getBytes(ISO_8859_1));
                tar.closeArchiveEntry();
                for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR}) {
                    var link = new TarArchiveEntry("link" + (char) kind, kind);
                    link.setLinkName(target);
                    tar.putArchiveEntry(link);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /** A tar.gz of one file of zeros. */
    public static byte[] tarGzOfZeros(int mib) {
        return bytes(out -> {
            try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
                var entry = new TarArchiveEntry("zeros.txt");
                entry.setSize((long) mib << 20);
                tar.putArchiveEntry(entry);
                zeros(tar, mib);
                tar.closeArchiveEntry();
            }
        });
    }

    /** A 7z of these files. */
    public static byte[] sevenZip(Map<String, byte[]> files, String password) {
        try (var channel = new SeekableInMemoryByteChannel()) {
            try (var archive = password == null
                    ? new SevenZOutputFile(channel)
                    : new SevenZOutputFile(channel, password.toCharArray())) {
                for (var file : files.entrySet()) {
                    var entry = new SevenZArchiveEntry();
                    entry.setName(file.getKey());
                    entry.setDirectory(false);
                    archive.putArchiveEntry(entry);
                    archive.write(file.getValue());
                    archive.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes zeros. */
    public static void zeros(OutputStream out, int mib) throws IOException {
        for (int i = 0; i < mib; i++) {
            out.write(ZEROS);
        }
    }

    /** Whatever this writes. */
    public static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] where, byte[] what) {
        for (int i = 0; i + what.length <= where.length; i++) {
            if (Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not in it");
    }

    private Archives() {}
}
