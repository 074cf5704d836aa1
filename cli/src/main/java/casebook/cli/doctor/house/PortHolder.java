package casebook.cli.doctor.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who listens on a port, as far as Linux tells this user. */
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    /** The process, by its number and program; nothing when another user's. */
    static Optional<String> of(int port) {
        try {
            Set<String> sockets = new HashSet<>(sockets(Path.of("/proc/net/tcp"), port));
            sockets.addAll(sockets(Path.of("/proc/net/tcp6"), port));
            return ProcessHandle.allProcesses()
                    .filter(process -> holds(process.pid(), sockets))
                    .findFirst()
                    .map(process -> "process " + process.pid()
                            + process.info()
                                    .command()
                                    .map(command -> " (" + command + ")")
                                    .orElse(""));
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    private static Set<String> sockets(Path table, int port) throws IOException {
        String end = ":%04X".formatted(port);
        var sockets = new HashSet<String>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length > INODE && cells[LOCAL].endsWith(end) && cells[STATE].equals(LISTENING)) {
                sockets.add("socket:[" + cells[INODE] + "]");
            }
        }
        return sockets;
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private PortHolder() {}
}
