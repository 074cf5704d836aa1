package casebook.ingest.extract.pool;

import casebook.ingest.extract.worker.WorkerMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a worker process is started.
 *
 * @param main its main class
 * @param heapMib its heap in MiB
 * @param stackMib stack of a thread in MiB
 * @param archive classes that need not be loaded one by one
 */
public record WorkerCommand(Class<?> main, int heapMib, int stackMib, ClassArchive archive) {

    /** A worker with a main class of its own and nothing prepared. */
    public WorkerCommand(Class<?> main, int heapMib) {
        this(main, heapMib, 1, ClassArchive.none());
    }

    /** The worker of this house. */
    public static WorkerCommand standard(int heapMib) {
        return new WorkerCommand(WorkerMain.class, heapMib);
    }

    /** The worker of this house with classes archived in a folder. */
    static WorkerCommand standard(int heapMib, Path archives) {
        return new WorkerCommand(WorkerMain.class, heapMib, 1, ClassArchive.in(archives));
    }

    /** For a file that has ended a worker: half as much heap again, and twice the stack. */
    WorkerCommand larger() {
        return new WorkerCommand(main, heapMib * 3 / 2, stackMib * 2, archive);
    }

    Process launch(WorkerFolder folder) throws IOException {
        var command = new ArrayList<>(List.of(
                Jvm.JAVA,
                "-Xmx" + heapMib + "m",
                "-Xms" + Math.min(heapMib, 48) + "m",
                "-Xss" + stackMib + "m",
                // What is not heap has its limits, too: together they stay within the allowance.
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.crashLog(),
                "-Djava.io.tmpdir=" + folder.temporary()));
        command.addAll(Jvm.COMMON);
        command.addAll(archive.use());
        command.addAll(
                List.of("-cp", Jvm.CLASS_PATH, main.getName(), folder.socket().toString()));
        return Jvm.start(
                command, folder.root(), Map.of(Strays.MARK, folder.root().toString()));
    }
}
