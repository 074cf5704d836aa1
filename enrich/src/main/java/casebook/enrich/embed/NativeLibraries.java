package casebook.enrich.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * ONNX Runtime's native libraries as files, for as long as they take to load.
 *
 * <p>Left to itself the runtime unpacks 23 MB into the temporary folder that lie there until the process ends in order, and
 * for ever when it is killed.
 */
final class NativeLibraries implements AutoCloseable {

    /** Where the runtime looks for them. */
    private static final String PLACE = "onnxruntime.native.path";

    private final Path folder;

    private NativeLibraries(Path folder) {
        this.folder = folder;
    }

    /** Unpacks those of this machine. */
    static NativeLibraries unpack() throws IOException {
        var libraries = new NativeLibraries(Files.createTempDirectory("casebook-onnxruntime"));
        try {
            for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
                libraries.unpack(System.mapLibraryName(library));
            }
        } catch (IOException | LinkageError e) {
            libraries.close();
            throw e;
        }
        System.setProperty(PLACE, libraries.folder.toString());
        return libraries;
    }

    private void unpack(String name) throws IOException {
        try (InputStream library =
                getClass().getResourceAsStream("/ai/onnxruntime/native/" + platform() + "/" + name)) {
            if (library == null) {
                throw new UnsatisfiedLinkError("there is none for " + platform());
            }
            Files.copy(library, folder.resolve(name));
        }
    }

    /** What the runtime calls this machine. */
    private static String platform() {
        String machine = System.getProperty("os.arch");
        return System.getProperty("os.name").toLowerCase(Locale.ROOT) + "-"
                + (machine.equals("amd64") ? "x64" : machine);
    }

    @Override
    public void close() throws IOException {
        System.clearProperty(PLACE);
        try (Stream<Path> unpacked = Files.list(folder)) {
            for (Path library : unpacked.toList()) {
                Files.delete(library);
            }
        }
        Files.delete(folder);
    }
}
