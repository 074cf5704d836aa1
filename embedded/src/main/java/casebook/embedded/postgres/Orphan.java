package casebook.embedded.postgres;

import casebook.embedded.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived the process that started it. */
final class Orphan {

    private static final int PATIENCE_SECONDS = 30;

    /**
     * Stops the server that runs on this data folder, if one does.
     *
     * <p>The pid in the folder may meanwhile be anybody's, so it is believed only of a process whose working folder is
     * the data folder, as a PostgreSQL server's is.
     */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        long pid = Long.parseLong(lines.get(0).strip());
        if (!isOn(data, pid)) {
            return;
        }
        ProcessHandle.of(pid).ifPresent(server -> {
            // SIGTERM lets clients finish first, and its clients are gone with their process.
            server.destroy();
            try {
                server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("interrupted while an older PostgreSQL was stopping", e);
            } catch (ExecutionException | TimeoutException e) {
                throw new CannotStart("an older PostgreSQL (pid " + pid + ") does not stop: end it by hand", e);
            }
        });
    }

    private static boolean isOn(Path data, long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(pid), "cwd"))
                    .equals(data.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private Orphan() {}
}
