package casebook.ingest.extract.unpack;

import casebook.event.FileOutcome;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Which kinds of archives are opened, and how. */
final class Formats {

    /** Media types of compressed files, with the name the library has for what compressed them. */
    private static final Map<String, String> COMPRESSED = Map.ofEntries(
            Map.entry("application/gzip", CompressorStreamFactory.GZIP),
            Map.entry("application/x-gzip", CompressorStreamFactory.GZIP),
            Map.entry("application/x-bzip2", CompressorStreamFactory.BZIP2),
            Map.entry("application/x-xz", CompressorStreamFactory.XZ),
            Map.entry("application/x-lzma", CompressorStreamFactory.LZMA),
            Map.entry("application/zstd", CompressorStreamFactory.ZSTANDARD),
            Map.entry("application/x-compress", CompressorStreamFactory.Z),
            Map.entry("application/x-lz4", CompressorStreamFactory.LZ4_FRAMED),
            Map.entry("application/x-snappy-framed", CompressorStreamFactory.SNAPPY_FRAMED));

    private static final int TAR_RECORD = 512;
    private static final int MEMORY_KIB =
            (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / 2 / 1024);
    private static final CompressorStreamFactory COMPRESSORS = new CompressorStreamFactory(true, MEMORY_KIB);

    /**
     * Opens an archive.
     *
     * @param name the archive's own, after which a member without a name is called
     * @throws Refused when archives of this kind, or such an archive, are not unpacked
     */
    static Entries open(Path file, CountedChannel bytes, String name, String mediaType, Meter meter)
            throws IOException {
        if (mediaType.equals("application/zip")) {
            return zip(file, bytes, meter);
        } else if (mediaType.equals("application/x-tar") || mediaType.equals("application/x-gtar")) {
            return new TarEntries(flow(bytes, meter));
        } else if (mediaType.equals("application/x-7z-compressed")) {
            return SevenZipEntries.open(bytes, name);
        } else if (mediaType.startsWith("application/x-rar")) {
            return RarEntries.open(file);
        } else if (COMPRESSED.containsKey(mediaType)) {
            return compressed(bytes, name, COMPRESSED.get(mediaType), meter);
        }
        throw new Refused(
                FileOutcome.UNSUPPORTED,
                "archives of the type " + mediaType + " are not unpacked; pack the files as ZIP");
    }

    private static Entries zip(Path file, CountedChannel bytes, Meter meter) throws IOException {
        ZipEnd end = ZipEnd.of(file);
        if (end.isCrowded()) {
            return FlowingZipEntries.crowded(flow(bytes, meter), end);
        }
        try {
            return ZipEntries.open(bytes);
        } catch (Refused bomb) {
            throw bomb;
        } catch (IOException | RuntimeException noContents) {
            bytes.reopen();
            return FlowingZipEntries.cut(flow(bytes, meter));
        }
    }

    private static Entries compressed(CountedChannel bytes, String name, String compressor, Meter meter)
            throws IOException {
        try {
            InputStream packed = new BufferedInputStream(Channels.newInputStream(bytes));
            var unpacked = new BufferedInputStream(
                    new FlowStream(COMPRESSORS.createCompressorInputStream(compressor, packed), meter));
            return isTar(unpacked) ? new TarEntries(unpacked) : new SingleEntry(unpacked, name);
        } catch (CompressorException damaged) {
            throw new IOException(damaged);
        }
    }

    private static boolean isTar(InputStream bytes) throws IOException {
        bytes.mark(TAR_RECORD);
        byte[] header = bytes.readNBytes(TAR_RECORD);
        bytes.reset();
        return header.length == TAR_RECORD
                && (TarArchiveInputStream.matches(header, TAR_RECORD) || TarUtils.verifyCheckSum(header));
    }

    private static InputStream flow(CountedChannel bytes, Meter meter) {
        return new BufferedInputStream(new FlowStream(Channels.newInputStream(bytes), meter));
    }

    private Formats() {}
}
