package casebook.cli.doctor.machine;

import static casebook.cli.doctor.check.Level.NOTE;
import static casebook.cli.doctor.check.Level.OK;
import static casebook.cli.doctor.check.Level.STOPS;
import static casebook.cli.doctor.check.Level.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.doctor.check.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    @TempDir
    Path folder;

    @Test
    void an_old_java_stops_and_another_system_warns() {
        var java = new JavaCheck();

        assertEquals(OK, java.judge(17, "HotSpot").level());
        assertEquals(STOPS, java.judge(11, "HotSpot").level());
        assertEquals(OK, java.judge("Linux", "amd64").level());
        assertEquals(WARNING, java.judge("Linux", "aarch64").level());
    }

    @Test
    void a_small_machine_is_told_how_many_workers_fit() {
        var need = new MemoryNeed(1024, 8, 512, true);

        assertEquals(OK, need.judge(16_000, 12_000).level());
        Finding small = need.judge(5_000, 4_000);
        assertEquals(WARNING, small.level());
        assertEquals("set CASEBOOK_EXTRACT_WORKERS=2", small.remedy());
        assertTrue(need.judge(2_000, 2_000).remedy().contains("at least 4196 MiB"));
    }

    @Test
    void a_machine_whose_memory_others_have_is_told_so() {
        Finding busy = new MemoryNeed(1024, 2, 512, true).judge(8_000, 4_300);

        assertEquals(WARNING, busy.level());
        assertEquals("end other programs, or set CASEBOOK_EXTRACT_WORKERS=1", busy.remedy());
    }

    @Test
    void a_full_disk_stops_and_one_that_fills_warns() {
        DiskCheck disk = DiskCheck.ofHome(folder);

        assertEquals(OK, disk.judge(20_000).level());
        assertEquals(WARNING, disk.judge(2_000).level());
        assertEquals(STOPS, disk.judge(100).level());
        assertTrue(disk.judge(100).remedy().contains("CASEBOOK_HOME"));
    }

    @Test
    void a_folder_that_is_not_there_yet_is_measured_where_it_will_be() throws Exception {
        assertEquals(1, DiskCheck.ofHome(folder.resolve("not/yet")).look().size());
    }

    @Test
    void few_open_files_are_told() {
        var files = new OpenFilesCheck();

        assertEquals(STOPS, files.judge(256).level());
        assertEquals(WARNING, files.judge(1_024).level());
        assertEquals(OK, files.judge(1_048_576).level());
    }

    @Test
    void a_chinese_font_is_found_wherever_it_lies() throws Exception {
        var fonts = new FontsCheck(List.of(folder.resolve("none"), folder));
        Files.createDirectories(folder.resolve("truetype"));
        Files.createFile(folder.resolve("truetype/DejaVuSans.ttf"));
        assertEquals(WARNING, fonts.look().get(0).level());
        assertTrue(fonts.look().get(0).remedy().contains("fonts-droid-fallback"));

        Files.createFile(folder.resolve("truetype/DroidSansFallbackFull.ttf"));
        assertEquals(OK, fonts.look().get(0).level());
    }

    @Test
    void an_engine_is_not_claimed_that_is_not_there() {
        assertEquals(NOTE, new OcrCheck("no.such.Engine").look().get(0).level());
        assertEquals(OK, new OcrCheck("java.lang.String").look().get(0).level());
    }

    @Test
    void nobody_needs_a_container_engine() {
        assertEquals(
                NOTE,
                new ContainersCheck(List.of(folder.resolve("sock")))
                        .look()
                        .get(0)
                        .level());
    }
}
