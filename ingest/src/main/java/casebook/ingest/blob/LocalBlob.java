package casebook.ingest.blob;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A blob as a local file, which nobody may change and which is good until this is closed.
 *
 * @param path the file
 * @param isCopy whether the file is a copy that goes when this is closed
 */
public record LocalBlob(Path path, boolean isCopy) implements Closeable {

    @Override
    public void close() throws IOException {
        if (isCopy) {
            Files.deleteIfExists(path);
        }
    }
}
