package casebook.ingest.extract.pool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the JVMs that this house starts for parsing have in common. */
final class Jvm {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    static final List<String> COMMON = List.of(
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dlogback.configurationFile=casebook/ingest/worker-logback.xml");

    /**
     * Absolute, because a worker runs in a folder of its own; and folders of classes, which only builds have, behind the
     * libraries, because what stands before them can be archived.
     */
    static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath())
            .sorted(Comparator.comparing(entry -> Files.isDirectory(entry)))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    /** Starts a JVM that finds no secret of ours around it, and can tell nobody. */
    static Process start(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        // One arena more a thread would be taken for the parser's memory.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        builder.directory(folder.toFile());
        return builder.redirectErrorStream(true).start();
    }

    private Jvm() {}
}
