package casebook.ingest.extract.recognise;

import casebook.ingest.extract.recognise.worker.RecognitionMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a process that reads pages is started.
 *
 * @param main its main class
 * @param heapMib its heap in MiB; the models take as much again outside of it
 */
record RecogniserCommand(Class<?> main, int heapMib) {

    private static final int HEAP_MIB = 512;
    private static final Path NICE = Path.of("/usr/bin/nice");

    static RecogniserCommand standard() {
        return new RecogniserCommand(RecognitionMain.class, HEAP_MIB);
    }

    /** Starts it in a folder of its own, which nobody else uses. */
    Process launch(Path folder, Path temporary, Path socket) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            // Forms that can be read at once go before scans.
            command.addAll(List.of(NICE.toString(), "-n", "5"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMib + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash.log"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-Dlogback.configurationFile=casebook/ingest/worker-logback.xml",
                "-cp",
                classPath(),
                main.getName(),
                socket.toString()));
        var builder = new ProcessBuilder(command);
        // A library that is taken over finds no secret of ours around it, and can tell nobody.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.directory(folder.toFile());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Absolute, because the process runs in a folder of its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
