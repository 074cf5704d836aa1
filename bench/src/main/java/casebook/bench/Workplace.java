package casebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** A folder of its own for one measurement; nothing of it stays, even when the measurement is interrupted. */
public final class Workplace implements AutoCloseable {

    private final Path folder;
    private final Thread leaving = new Thread(this::leave, "workplace");

    private Workplace(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(leaving);
    }

    /** Makes one. */
    public static Workplace create() throws IOException {
        return new Workplace(Files.createTempDirectory("casebook-bench"));
    }

    /** A folder inside, made when it is not there. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** Those who still write in it are not asked first, so it may take more than one attempt. */
    private void leave() {
        for (int attempt = 0; attempt < 10 && Files.exists(folder); attempt++) {
            try {
                PathUtils.deleteDirectory(folder);
            } catch (IOException busy) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(leaving);
        PathUtils.deleteDirectory(folder);
    }
}
