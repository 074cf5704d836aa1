package casebook.ingest.blob;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** A folder of files that are on their way and, but for a killed process, taken away by whoever made them. */
final class Staging {

    private final Path folder;

    Staging(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A new, empty file. */
    Path file() throws IOException {
        try {
            return Files.createTempFile(folder, "", ".part");
        } catch (NoSuchFileException e) {
            // It is not the file that is missing but the disk it was to lie on.
            throw new IOException("the folder " + folder + " is away", e);
        }
    }

    /** Whether the folder is still there. */
    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Deletes the files nobody has written to since then, and tells how many they were. */
    int sweep(Instant before) throws IOException {
        int deleted = 0;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
            for (Path part : parts) {
                deleted += isOlder(part, before) && Files.deleteIfExists(part) ? 1 : 0;
            }
        }
        return deleted;
    }

    static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }
}
