package casebook.ingest.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemBlobStoreTest extends BlobStoreContract {

    @TempDir
    Path folder;

    @Override
    BlobStore store() {
        try {
            return new FileSystemBlobStore(Files.createTempDirectory(folder, "store"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_sweep_takes_what_a_killed_process_left_half_written() throws Exception {
        BlobStore store = new FileSystemBlobStore(folder);
        Files.writeString(folder.resolve("incoming").resolve("1.part"), "half");

        assertEquals(1, store.sweep(Instant.now().plusSeconds(60), sha256 -> true));
    }

    @Test
    void a_disk_that_is_away_is_not_a_missing_blob() throws Exception {
        BlobStore store = new FileSystemBlobStore(folder);
        Files.delete(folder.resolve("incoming"));

        IOException away = assertThrows(IOException.class, () -> store.local("0".repeat(64)));

        assertEquals(false, away instanceof NoSuchFileException);
    }
}
