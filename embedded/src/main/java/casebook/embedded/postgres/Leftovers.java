package casebook.embedded.postgres;

import casebook.embedded.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** PostgreSQL's processes that outlived the process that started them. */
final class Leftovers {

    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb", "pg_ctl");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * Stops every one on this data folder, and takes away the pid of one that is gone: a server does not start where a
     * pid is written that somebody has, be it a stranger since the machine was started anew.
     *
     * <p>The pid in the folder may meanwhile be anybody's. A process is believed to be one only when it runs one of
     * PostgreSQL's programs, and either stands in the folder, as a server and its children do, or was given it.
     */
    static void stop(Path data) throws IOException {
        List<ProcessHandle> found = on(data);
        if (!found.isEmpty()) {
            stop(data, found);
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private static void stop(Path data, List<ProcessHandle> found) throws IOException {
        ProcessHandle server = found.stream()
                .filter(process -> process.pid() == serverPid(data))
                .findFirst()
                .orElse(null);
        if (server == null) {
            found.forEach(ProcessHandle::destroy);
        } else {
            stopFast(server);
        }
        if (!gone(data, found)) {
            // It is built to survive this.
            on(data).forEach(ProcessHandle::destroyForcibly);
        }
        if (!gone(data, on(data))) {
            throw new CannotStart("an older PostgreSQL on " + data + " does not stop: end its processes, "
                    + on(data).stream().map(ProcessHandle::pid).toList());
        }
    }

    /** SIGINT: the server ends without waiting for its clients, as SIGTERM would have it do. Java cannot send it. */
    private static void stopFast(ProcessHandle server) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<ProcessHandle> on(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> isOn(data, process))
                .toList();
    }

    private static boolean isOn(Path data, ProcessHandle process) {
        Path proc = Path.of("/proc", String.valueOf(process.pid()));
        try {
            // As text: in a container that is going away the link is "/", which as a path has no name.
            String program =
                    Files.readSymbolicLink(proc.resolve("exe")).toString().replace(" (deleted)", "");
            if (!PROGRAMS.contains(program.substring(program.lastIndexOf('/') + 1))) {
                return false;
            }
            List<String> arguments =
                    Arrays.asList(Files.readString(proc.resolve("cmdline")).split("\0"));
            return arguments.contains(data.toString())
                    || Files.readSymbolicLink(proc.resolve("cwd")).equals(data);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static long serverPid(Path data) {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException noServer) {
            return -1;
        }
    }

    /** Looks at what they are, not at their exit: where nobody collects exits, as in many a container, none comes. */
    private static boolean gone(Path data, List<ProcessHandle> processes) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (processes.stream().anyMatch(process -> isOn(data, process))) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }

    private Leftovers() {}
}
