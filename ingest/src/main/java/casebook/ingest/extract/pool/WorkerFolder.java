package casebook.ingest.extract.pool;

import casebook.ingest.extract.isolation.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What lies where in the folder that one worker has to itself. */
final class WorkerFolder {

    private static final String PREFIX = "casebook-worker";
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    private final ScratchFolder scratch;

    private WorkerFolder(ScratchFolder scratch) throws IOException {
        this.scratch = scratch;
        ensure();
    }

    static WorkerFolder create() throws IOException {
        return new WorkerFolder(ScratchFolder.create(ScratchFolder.place(), PREFIX));
    }

    /** Removes the folders of services that are gone. */
    static void sweep() throws IOException {
        ScratchFolder.sweep(ScratchFolder.place(), PREFIX);
    }

    Path root() {
        return scratch.path();
    }

    /** Makes the folder anew where somebody who tidies the system's has taken it for forgotten. */
    void ensure() throws IOException {
        if (!Files.isDirectory(root())) {
            Files.createDirectory(root(), PosixFilePermissions.asFileAttribute(OURS_ALONE));
        }
        if (!Files.isDirectory(temporary())) {
            Files.createDirectory(temporary());
        }
    }

    Path socket() {
        return root().resolve("socket");
    }

    Path temporary() {
        return root().resolve("tmp");
    }

    Path overflow() {
        return root().resolve("text");
    }

    Path crashLog() {
        return root().resolve("crash.log");
    }

    void wipeTemporary() throws IOException {
        ensure();
        Files.deleteIfExists(overflow());
        ScratchFolder.empty(temporary());
    }

    void delete() throws IOException {
        scratch.close();
    }
}
