package casebook.ingest.extract.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    Path parent;

    @Test
    void whatever_was_left_in_it_goes_and_nothing_that_links_lead_to() throws Exception {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("kept"), "kept");
        Path folder;
        try (var scratch = ScratchFolder.create(parent, "scratch")) {
            folder = scratch.path();
            Files.createDirectories(folder.resolve("empty/within"));
            Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("file"), "text");
            Files.createSymbolicLink(folder.resolve("to a folder"), elsewhere);
            Files.createSymbolicLink(folder.resolve("to a file"), kept);
            Files.createSymbolicLink(folder.resolve("to nothing"), parent.resolve("nothing"));
            Files.createSymbolicLink(folder.resolve("to itself"), folder);
        }

        assertFalse(Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
        assertTrue(Files.exists(kept));
    }

    @Test
    void nobody_else_may_look_into_it() throws Exception {
        try (var scratch = ScratchFolder.create(parent, "scratch")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch.path())));
        }
    }

    @Test
    void one_that_is_just_being_made_is_left_alone() throws Exception {
        Path young = Files.createDirectory(parent.resolve("scratch1"));

        ScratchFolder.sweep(parent, "scratch");

        assertTrue(Files.exists(young));
    }
}
