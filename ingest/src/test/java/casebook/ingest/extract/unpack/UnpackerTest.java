package casebook.ingest.extract.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.Budget;
import casebook.ingest.extract.wire.Member;
import casebook.ingest.extract.wire.Unpacking;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class UnpackerTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] TEXT = "案例名称：信贷助手".getBytes(UTF_8);
    private static final Map<String, byte[]> TWO =
            new LinkedHashMap<>(Map.of("材料/申报书.txt", TEXT, "材料/附件 一.txt", "附件".getBytes(UTF_8)));

    @TempDir
    Path folder;

    private Budget budget = Budget.ofCase();

    record Kind(String name, String mediaType, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("a.zip", "application/zip", Archives.zip(TWO)),
                new Kind("gbk.zip", "application/zip", Archives.zip(TWO, GBK)),
                new Kind("a.tar", "application/x-tar", Archives.tar(TWO, UTF_8)),
                new Kind("gbk.tar", "application/x-tar", Archives.tar(TWO, GBK)),
                new Kind("a.tar.gz", "application/gzip", Archives.gzip(Archives.tar(TWO, UTF_8))),
                new Kind("gbk.tgz", "application/gzip", Archives.gzip(Archives.tar(TWO, GBK))),
                new Kind("a.7z", "application/x-7z-compressed", Archives.sevenZip(TWO, null)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_archive_gives_its_files_under_their_names(Kind kind) throws Exception {
        Unpacked unpacked = unpack(kind.name(), kind.mediaType(), kind.bytes());

        assertEquals(FileOutcome.OK, unpacked.outcome(), unpacked.detail());
        assertEquals(TWO.keySet(), unpacked.members().stream().map(Member::path).collect(Collectors.toSet()));
        for (Member member : unpacked.members()) {
            assertEquals(
                    new String(TWO.get(member.path()), UTF_8),
                    Files.readString(member.file().orElseThrow()));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_archive_cut_anywhere_gives_what_was_whole_or_nothing(Kind kind) throws Exception {
        for (int length : new int[] {0, 1, 40, kind.bytes().length / 2, kind.bytes().length - 30}) {
            Unpacked unpacked = unpack(kind.name(), kind.mediaType(), Arrays.copyOf(kind.bytes(), length));

            if (unpacked.outcome() == FileOutcome.OK) {
                // The end of a TAR is padding, and a compressed one may miss a part of it.
                assertTrue(kind.name().contains("tar") || kind.name().contains("tgz"), kind.name());
            } else {
                assertTrue(unpacked.detail().contains("damaged"), unpacked.detail());
            }
            for (Member member : unpacked.members()) {
                if (member.file().isPresent()) {
                    assertEquals(
                            new String(TWO.get(member.path()), UTF_8),
                            Files.readString(member.file().get()));
                }
            }
        }
    }

    @Test
    void files_before_the_damage_are_kept() throws Exception {
        byte[] zip = Archives.zip(TWO);
        Unpacked unpacked = unpack("a.zip", "application/zip", Arrays.copyOf(zip, zip.length - 40));

        assertEquals(FileOutcome.PARTIAL, unpacked.outcome());
        assertEquals(2, unpacked.members().size());
    }

    @Test
    void a_compressed_file_is_its_only_member() throws Exception {
        Unpacked unpacked = unpack("报告.txt.gz", "application/gzip", Archives.gzip(TEXT));

        assertEquals("报告.txt", unpacked.members().get(0).path());
    }

    @Test
    void a_locked_member_is_told_and_the_others_are_unpacked() throws Exception {
        Unpacked zip = unpack("a.zip", "application/zip", Archives.locked("a.txt", TEXT));
        Unpacked sevenZip = unpack("a.7z", "application/x-7z-compressed", Archives.sevenZip(TWO, "secret"));

        assertEquals(FileOutcome.ENCRYPTED, zip.members().get(0).refusal());
        assertTrue(sevenZip.outcome() == FileOutcome.ENCRYPTED
                || sevenZip.members().stream().allMatch(member -> member.refusal() == FileOutcome.ENCRYPTED));
    }

    @Test
    void overlapping_members_are_refused() throws Exception {
        assertBomb(unpack("a.zip", "application/zip", Archives.overlapping(5_000, 10)));
    }

    @Test
    void zeros_are_refused_wherever_they_come_from() throws Exception {
        assertBomb(unpack("a.zip", "application/zip", Archives.zipOfZeros(64)));
        assertBomb(unpack("a.tgz", "application/gzip", Archives.tarGzOfZeros(64)));
        byte[] zeros = Archives.bytes(out -> Archives.zeros(out, 64));
        assertBomb(unpack("a.7z", "application/x-7z-compressed", Archives.sevenZip(Map.of("zeros", zeros), null)));
    }

    /** Without the meter it would be 10 GB. */
    @Test
    void ten_gigabytes_of_zeros_are_refused_early() throws Exception {
        Path file = folder.resolve("zeros.gz");
        try (OutputStream out = Files.newOutputStream(file)) {
            // A gzip may consist of several; so it is made in no time.
            byte[] once = Archives.bytes(part -> Archives.gzipOfZeros(part, 64));
            for (int i = 0; i < 160; i++) {
                out.write(once);
            }
        }

        assertBomb(unpack("zeros.gz", "application/gzip", file));
    }

    @Test
    void of_a_hundred_thousand_files_the_first_are_taken() throws Exception {
        budget = new Budget(1_000, 3, 1 << 30, 1 << 30);
        Unpacked unpacked = unpack("a.zip", "application/zip", Archives.zipOfMany(100_000, "a"));

        assertEquals(FileOutcome.PARTIAL, unpacked.outcome());
        assertEquals(1_000, unpacked.members().size());
        assertTrue(unpacked.detail().contains("1000 of 100000"), unpacked.detail());
    }

    @Test
    void a_table_that_is_longer_than_it_says_is_not_read() throws Exception {
        budget = new Budget(1_000, 3, 1 << 30, 1 << 30);
        byte[] zip = Archives.zipOfMany(60_000, "a name as long as those of files with a name are");
        // Where the end says how many there are.
        for (int place : List.of(8, 9, 10, 11)) {
            zip[zip.length - 22 + place] = (byte) (place % 2 == 0 ? 5 : 0);
        }

        Unpacked unpacked = unpack("a.zip", "application/zip", zip);

        assertEquals(FileOutcome.PARTIAL, unpacked.outcome());
        assertEquals(1_000, unpacked.members().size());
        assertTrue(unpacked.detail().startsWith("only the first 1000 files"), unpacked.detail());
    }

    @Test
    void a_crowd_of_folders_hides_no_file() throws Exception {
        budget = new Budget(1_000, 3, 1 << 30, 1 << 30);
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 20_000; i++) {
            files.put("folder" + i + "/", new byte[0]);
        }
        files.put("last.txt", new byte[] {'a'});

        Unpacked unpacked = unpack("a.zip", "application/zip", Archives.zip(files));

        assertEquals(FileOutcome.OK, unpacked.outcome(), unpacked.detail());
        assertEquals("last.txt", unpacked.members().get(0).path());
    }

    @Test
    void what_is_too_large_is_passed_by() throws Exception {
        budget = new Budget(10, 1, 1_000, 100);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("large.txt", noise(101));
        files.put("small.txt", noise(100));

        for (Unpacked unpacked : List.of(
                unpack("a.zip", "application/zip", Archives.zip(files)),
                unpack("a.tar", "application/x-tar", Archives.tar(files, UTF_8)))) {
            assertEquals(
                    List.of(FileOutcome.TOO_LARGE, FileOutcome.OK),
                    unpacked.members().stream().map(Member::refusal).toList());
        }
    }

    @Test
    void the_budget_of_a_case_ends_unpacking() throws Exception {
        budget = new Budget(10, 1, 150, 100);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a", noise(100));
        files.put("b", noise(100));

        Unpacked unpacked = unpack("a.zip", "application/zip", Archives.zip(files));

        assertEquals(FileOutcome.PARTIAL, unpacked.outcome());
        assertEquals(1, unpacked.members().size());
        assertEquals(1, filesOf(folder.resolve("members")));
    }

    @Test
    void links_and_devices_are_no_files() throws Exception {
        Unpacked unpacked = unpack("a.tar", "application/x-tar", Archives.tarWithLinks("/etc/passwd"));

        assertEquals(
                List.of(FileOutcome.OK, FileOutcome.UNSUPPORTED, FileOutcome.UNSUPPORTED, FileOutcome.UNSUPPORTED),
                unpacked.members().stream().map(Member::refusal).toList());
        assertEquals(1, filesOf(folder.resolve("members")));
    }

    @Test
    void names_lead_nowhere_and_can_be_read() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("../../evil.txt", TEXT);
        files.put("/etc/passwd", TEXT);
        files.put("C:\\表\\a.txt", TEXT);
        files.put("a\0b.txt", TEXT);
        files.put("a\u202Etxt.exe", TEXT);
        files.put("x".repeat(5_000) + ".txt", TEXT);
        files.put("__MACOSX/._a.txt", TEXT);
        files.put("夹/.DS_Store", TEXT);
        files.put("~$form.docx", TEXT);

        Unpacked unpacked = unpack("a.zip", "application/zip", Archives.zip(files));

        assertEquals(
                List.of(
                        "evil.txt",
                        "etc/passwd",
                        "表/a.txt",
                        "ab.txt",
                        "atxt.exe",
                        "…" + "x".repeat(MemberPath.MOST_CHARACTERS - 5) + ".txt"),
                unpacked.members().stream().map(Member::path).toList());
        assertEquals(FileOutcome.UNSUPPORTED, unpacked.members().get(0).refusal());
        assertFalse(Files.exists(folder.getParent().resolve("evil.txt")));
        assertEquals(5, filesOf(folder.resolve("members")));
    }

    @Test
    void too_deep_is_too_deep() throws Exception {
        budget = Budget.ofCase().below(3);

        assertEquals(
                FileOutcome.TOO_LARGE,
                unpack("a.zip", "application/zip", Archives.zip(TWO)).outcome());
    }

    @Test
    void programs_are_no_archives_of_documents() throws Exception {
        assertEquals(
                FileOutcome.UNSUPPORTED,
                unpack("a.jar", "application/java-archive", Archives.zip(TWO)).outcome());
    }

    private void assertBomb(Unpacked unpacked) throws IOException {
        assertEquals(FileOutcome.TOO_LARGE, unpacked.outcome(), unpacked.detail());
        assertEquals(List.of(), unpacked.members());
        assertTrue(unpacked.detail().contains("bomb"), unpacked.detail());
        assertEquals(0, filesOf(folder.resolve("members")));
    }

    private static int filesOf(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.count();
        }
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private Unpacked unpack(String name, String mediaType, byte[] bytes) throws IOException {
        return unpack(name, mediaType, Files.write(folder.resolve("archive"), bytes));
    }

    private Unpacked unpack(String name, String mediaType, Path file) throws IOException {
        return Unpacker.unpack(
                file,
                name,
                mediaType,
                new Unpacking(folder.resolve("members"), budget),
                Duration.ofSeconds(60),
                () -> {});
    }
}
