package casebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder of its own for one measurement; nothing of it stays.
 *
 * @param folder where it is
 */
public record Workplace(Path folder) implements AutoCloseable {

    /** Makes one. */
    public static Workplace create() throws IOException {
        return new Workplace(Files.createTempDirectory("casebook-bench"));
    }

    /** A folder inside, made when it is not there. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        PathUtils.deleteDirectory(folder);
    }
}
