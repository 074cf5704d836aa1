package casebook.cli.doctor.machine;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a folder, or the one it will be made in, has room.
 *
 * @param name what the folder is to the house
 * @param folder where it is
 * @param least MiB without which nothing starts
 * @param enough MiB below which it will soon be full
 * @param remedy how the house is told to take another folder
 */
public record DiskCheck(String name, Path folder, long least, long enough, String remedy) implements Check {

    private static final long MIB = 1024 * 1024;

    /** The home: PostgreSQL's programs and data, the broker's log, the files themselves. */
    public static DiskCheck ofHome(Path home) {
        return new DiskCheck("disk", home, 512, 5_120, "set CASEBOOK_HOME to a folder on a larger disk");
    }

    /** Where workers keep what they unpack. */
    public static DiskCheck ofTemporary() {
        return new DiskCheck(
                "temp",
                Path.of(System.getProperty("java.io.tmpdir")),
                64,
                1_024,
                "set JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER to one on a larger disk");
    }

    @Override
    public List<Finding> look() throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return List.of(judge(Files.getFileStore(there).getUsableSpace() / MIB));
    }

    Finding judge(long free) {
        String found = free + " MiB are free for " + folder;
        if (free < least) {
            return Finding.stops(name, found + ", at least " + least + " are needed", "make room, or " + remedy);
        }
        return free < enough
                ? Finding.warning(name, found + ", " + enough + " are advised", "make room, or " + remedy)
                : Finding.ok(name, found);
    }
}
