package casebook.ingest.blob;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/**
 * A blob as a local file, which nobody may change and which is good until this is closed.
 *
 * @param path the file
 * @param isCopy whether the file is a copy that goes when this is closed
 */
public record LocalBlob(Path path, boolean isCopy) implements Closeable {

    /** The SHA-256 of the bytes as they are now, which is the blob's name unless something befell them. */
    public String sha256() throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(path), Digests.sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    @Override
    public void close() throws IOException {
        if (isCopy) {
            Files.deleteIfExists(path);
        }
    }
}
