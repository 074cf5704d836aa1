package casebook.ingest.blob;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/** The one checksum that every S3 store understands, told only of bytes that have the SHA-256 they are to have. */
final class ContentMd5 {

    static String of(Path file, String sha256) throws IOException {
        MessageDigest sha = Digests.sha256();
        MessageDigest md5 = Digests.md5();
        try (var bytes = new DigestInputStream(new DigestInputStream(Files.newInputStream(file), sha), md5)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(sha.digest()).equals(sha256)) {
            throw new IOException("the file " + file + " is not what was received any more");
        }
        return Base64.getEncoder().encodeToString(md5.digest());
    }

    private ContentMd5() {}
}
