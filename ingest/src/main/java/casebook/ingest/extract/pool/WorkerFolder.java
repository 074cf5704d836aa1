package casebook.ingest.extract.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that one worker has to itself; nobody else of this machine may look into it. */
record WorkerFolder(Path root) {

    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    /** Socket paths are limited to some hundred bytes, so the folder lies in the system's and not in Casebook's. */
    static WorkerFolder create() throws IOException {
        var folder = new WorkerFolder(Files.createTempDirectory("casebook-worker"));
        folder.ensure();
        return folder;
    }

    /** Makes the folder anew where somebody who tidies the system's has taken it for forgotten. */
    void ensure() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectory(root, PosixFilePermissions.asFileAttribute(OURS_ALONE));
        }
        if (!Files.isDirectory(temporary())) {
            Files.createDirectory(temporary());
        }
    }

    Path socket() {
        return root.resolve("socket");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path overflow() {
        return root.resolve("text");
    }

    void wipeTemporary() throws IOException {
        ensure();
        Files.deleteIfExists(overflow());
        deleteBelow(temporary());
    }

    void delete() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        deleteBelow(root);
        Files.deleteIfExists(root);
    }

    private static void deleteBelow(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path path : found) {
            Files.deleteIfExists(path);
        }
    }
}
