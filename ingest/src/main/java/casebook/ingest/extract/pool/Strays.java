package casebook.ingest.extract.pool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processes that a worker started: it has no business to, and they must not outlive it. */
final class Strays {

    /** What every process below a worker finds in its environment. */
    static final String MARK = "CASEBOOK_WORKER";

    /** Ends those of a worker that has ended itself, also where they have got another parent meanwhile. */
    static void end(WorkerFolder folder) {
        String mark = MARK + "=" + folder.root();
        ProcessHandle.allProcesses().filter(process -> carries(process, mark)).forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean carries(ProcessHandle process, String mark) {
        try {
            Path environment = Path.of("/proc", String.valueOf(process.pid()), "environ");
            for (String variable : Files.readString(environment, ISO_8859_1).split("\0")) {
                if (variable.equals(mark)) {
                    return true;
                }
            }
            return false;
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private Strays() {}
}
