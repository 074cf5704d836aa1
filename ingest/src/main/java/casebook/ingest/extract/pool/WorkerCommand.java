package casebook.ingest.extract.pool;

import casebook.ingest.extract.isolation.Jvm;
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
 * @param residentMib memory the whole process may hold, in MiB
 * @param stackMib stack of a thread in MiB
 * @param archive classes that need not be loaded one by one
 */
public record WorkerCommand(Class<?> main, int heapMib, int residentMib, int stackMib, ClassArchive archive) {

    /** What a process may always hold; a larger heap than the usual one has more. */
    private static final int RESIDENT_MIB = 512;

    /** Beside the heap: classes, compiled code, stacks, buffers. A warm worker has 110. */
    private static final int BESIDE_MIB = 152;

    /** Of what it may hold, what is not its own to take: libraries and archived classes it shares with others. */
    private static final int SHARED_MIB = 32;

    /** A worker with a main class of its own and nothing prepared. */
    public WorkerCommand(Class<?> main, int heapMib) {
        this(main, heapMib, ClassArchive.none());
    }

    private WorkerCommand(Class<?> main, int heapMib, ClassArchive archive) {
        this(main, heapMib, Math.max(RESIDENT_MIB, larger(heapMib) + BESIDE_MIB), 1, archive);
    }

    /** The worker of this house. */
    public static WorkerCommand standard(int heapMib) {
        return new WorkerCommand(WorkerMain.class, heapMib);
    }

    /** The worker of this house with classes archived in a folder. */
    static WorkerCommand standard(int heapMib, Path archives) {
        return new WorkerCommand(WorkerMain.class, heapMib, ClassArchive.in(archives));
    }

    /** For a file that has ended a worker: half as much heap again and twice the stack, within the same memory. */
    WorkerCommand larger() {
        return new WorkerCommand(main, larger(heapMib), residentMib, stackMib * 2, archive);
    }

    private static int larger(int heapMib) {
        return heapMib * 3 / 2;
    }

    Process launch(WorkerFolder folder) throws IOException {
        var command = new ArrayList<>(List.of(Jvm.JAVA));
        command.addAll(Jvm.confined(heapMib, folder.crashLog(), folder.temporary()));
        command.addAll(List.of(
                "-Xms" + heapMib + "m",
                "-Xss" + stackMib + "m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:MaxDirectMemorySize=32m",
                "-Xlog:disable"));
        command.addAll(Jvm.COMMON);
        command.addAll(archive.use());
        command.addAll(
                List.of("-cp", Jvm.CLASS_PATH, main.getName(), folder.socket().toString()));
        return Jvm.start(
                Jvm.limited(residentMib - SHARED_MIB, command),
                folder.root(),
                Map.of(Strays.MARK, folder.root().toString()));
    }
}
