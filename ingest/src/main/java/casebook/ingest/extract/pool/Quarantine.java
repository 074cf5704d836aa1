package casebook.ingest.extract.pool;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the bytes that ended workers, so that they end no more of them while this process lives. */
final class Quarantine {

    private static final int MOST = 1_000;

    private final Map<String, String> whys = new LinkedHashMap<>();

    /** What is known of a file; it is read only where one of its length is known. */
    Optional<ParsedFile> outcome(Path file) throws IOException {
        String length = length(file);
        synchronized (this) {
            if (whys.keySet().stream().noneMatch(key -> key.startsWith(length))) {
                return Optional.empty();
            }
        }
        String key = length + sha256(file);
        synchronized (this) {
            return Optional.ofNullable(whys.get(key)).map(why -> ParsedFile.nothing(FileOutcome.CRASHED, why));
        }
    }

    /** Remembers a file, and forgets the oldest where there are too many. */
    void add(Path file, String why) throws IOException {
        String key = length(file) + sha256(file);
        synchronized (this) {
            whys.put(key, why);
            if (whys.size() > MOST) {
                whys.remove(whys.keySet().iterator().next());
            }
        }
    }

    private static String length(Path file) throws IOException {
        return Files.size(file) + ":";
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                var digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
