package casebook.ingest.extract.isolation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the JVMs that this house starts for hostile files have in common. */
public final class Jvm {

    /** The program {@code java} that runs this process. */
    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String XML = "com.sun.org.apache.xerces.internal.jaxp.";

    /** Named, the factories of XML are not looked for in every library before every part of a Word file. */
    public static final List<String> COMMON = List.of(
            "-Djavax.xml.parsers.SAXParserFactory=" + XML + "SAXParserFactoryImpl",
            "-Djavax.xml.parsers.DocumentBuilderFactory=" + XML + "DocumentBuilderFactoryImpl",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dlogback.configurationFile=casebook/ingest/worker-logback.xml");

    /**
     * Absolute, because a worker runs in a folder of its own; and folders of classes, which only builds have, behind the
     * libraries, because what stands before them can be archived.
     */
    public static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath())
            .sorted(Comparator.comparing(entry -> Files.isDirectory(entry)))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    /** Its beginning, which can be archived: an archive fits every class path that begins as its own. */
    public static final String LIBRARIES = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
            .filter(entry -> !Files.isDirectory(Path.of(entry)))
            .collect(Collectors.joining(File.pathSeparator));

    /**
     * What holds one to its heap and to its folder, and what it does at its end.
     *
     * @param heapMib its largest heap, in MiB
     * @param crashLog where it tells of a native crash
     * @param temporary its temporary folder
     */
    public static List<String> confined(int heapMib, Path crashLog, Path temporary) {
        return List.of(
                "-Xmx" + heapMib + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + crashLog,
                "-Djava.io.tmpdir=" + temporary);
    }

    /**
     * A command that the kernel gives no more memory of its own than that: the service would see too late what takes it
     * quicker than ten times a second.
     */
    public static List<String> limited(int mib, List<String> command) {
        var limited =
                new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -d $0; ulimit -c 0; exec \"$@\"", mib * 1024 + ""));
        limited.addAll(command);
        return limited;
    }

    /** Starts a JVM that finds no secret of ours around it, and can tell nobody. */
    public static Process start(List<String> command, Path folder, Map<String, String> environment) throws IOException {
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
