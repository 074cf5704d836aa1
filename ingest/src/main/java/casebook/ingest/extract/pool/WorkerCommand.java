package casebook.ingest.extract.pool;

import casebook.ingest.extract.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a worker process is started.
 *
 * @param main its main class
 * @param heapMib its heap in MiB
 */
public record WorkerCommand(Class<?> main, int heapMib) {

    /** The worker of this house. */
    public static WorkerCommand standard(int heapMib) {
        return new WorkerCommand(WorkerMain.class, heapMib);
    }

    Process launch(WorkerFolder folder) throws IOException {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMib + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + folder.root().resolve("crash.log"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder.temporary(),
                "-Dlogback.configurationFile=casebook/ingest/worker-logback.xml",
                "-cp",
                classPath(),
                main.getName(),
                folder.socket().toString()));
        // A parser that is taken over finds no secret of ours around it, and can tell nobody.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.directory(folder.root().toFile());
        return builder.redirectErrorStream(true).start();
    }

    /** Absolute, because the worker runs in a folder of its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
