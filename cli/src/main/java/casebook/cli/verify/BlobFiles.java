package casebook.cli.verify;

import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.LocalBlob;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Reads every blob and compares it with the hash it is named by. */
final class BlobFiles {

    /** What differs, one sentence each. */
    static List<String> differences(BlobStore blobs, Collection<SubmittedFile> files) throws IOException {
        var found = new ArrayList<String>();
        for (SubmittedFile file : files) {
            try (LocalBlob blob = blobs.local(file.getSha256())) {
                if (!file.getSha256().equals(hash(blob.path()))) {
                    found.add("the blob of " + file.getName() + " is not what was received: " + file.getSha256());
                }
            } catch (NoSuchFileException gone) {
                found.add("the blob of " + file.getName() + " is missing: " + file.getSha256());
            }
        }
        return found;
    }

    private static String hash(Path file) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private BlobFiles() {}
}
