package casebook.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.TrustedEvents;
import casebook.contract.forms.FieldNames;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Rejection;
import casebook.event.RejectionReason;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.Fixtures;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.FileSystemBlobStore;
import casebook.ingest.blob.LocalBlob;
import casebook.ingest.extract.hostile.Bombs;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.pool.TrickWorker;
import casebook.ingest.extract.pool.WorkerCommand;
import casebook.ingest.extract.pool.WorkerUse;
import casebook.ingest.extract.recognise.Recognition;
import casebook.ingest.extract.unpack.Archives;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives through a real worker process of the standard size, within 10 s of its processor time. */
@Timeout(120)
class CaseParsingTest {

    private static final int HEAP_MIB = 256;
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int MOST_MIB = 512;

    private static final ParserPool parser =
            new ParserPool(WorkerCommand.standard(HEAP_MIB), 1, Duration.ofSeconds(30));

    @TempDir
    Path home;

    @BeforeAll
    static void warm() throws Exception {
        TrustedEvents.trust();
        parser.warm();
    }

    @AfterAll
    static void close() {
        parser.close();
    }

    @Test
    void a_form_in_an_archive_in_an_archive_gives_its_fields_with_its_path() throws Exception {
        byte[] inner = Archives.zip(Map.of("表/申报书.docx", Fixtures.docx()), Charset.forName("GBK"));
        CaseExtracted extracted =
                extract("材料.zip", Archives.zip(ordered("附件.zip", inner, "说明.txt", "说明文字".getBytes(UTF_8))));

        assertEquals(
                List.of("材料.zip", "附件.zip", "附件.zip/表/申报书.docx", "说明.txt"),
                extracted.getFiles().stream().map(ExtractedFile::getName).toList());
        assertTrue(
                extracted.getFiles().stream().allMatch(file -> file.getOutcome() == FileOutcome.OK), told(extracted));
        ExtractedFile form = extracted.getFiles().get(2);
        assertEquals(extracted.getFiles().get(1).getSha256(), form.getArchive());
        assertEquals(
                extracted.getFiles().get(0).getSha256(),
                extracted.getFiles().get(1).getArchive());
        assertEquals(null, extracted.getFiles().get(0).getArchive());
        assertEquals(Fixtures.docx().length, form.getBytes(), 200);
        assertEquals(
                Map.of("case_title", "信贷助手", "organisation", "某某银行股份有限公司", "sector", "金融"),
                extracted.getFields().stream().collect(Collectors.toMap(f -> f.getName(), f -> f.getValue())));
        assertTrue(
                extracted.getFields().stream().allMatch(field -> field.getFile().equals(form.getSha256())));
    }

    @Test
    void a_bad_member_is_rejected_by_its_path_and_the_others_go_on() throws Exception {
        CaseExtracted extracted = extract(
                "a.zip", Archives.zip(ordered("锁/locked.pdf", Fixtures.lockedPdf(), "good.txt", "好".getBytes(UTF_8))));

        assertEquals(FileOutcome.PARTIAL, extracted.getFiles().get(0).getOutcome());
        assertEquals(
                "1 of 2 files in it were read: 1 encrypted",
                extracted.getFiles().get(0).getDetail());
        List<Rejection> rejections = Rejections.of(extracted, Set.of());
        assertEquals(1, rejections.size());
        assertEquals("锁/locked.pdf", rejections.get(0).getFileName());
        assertEquals(RejectionReason.ENCRYPTED, rejections.get(0).getReason());
    }

    @Test
    void an_archive_without_a_usable_member_leaves_nothing_of_its_case() throws Exception {
        CaseExtracted extracted = extract("a.zip", Archives.locked("a.txt", "text".getBytes(UTF_8)));

        assertEquals(FileOutcome.ENCRYPTED, extracted.getFiles().get(0).getOutcome());
        List<Rejection> rejections = Rejections.of(extracted, Set.of());
        assertEquals(3, rejections.size());
        assertEquals(RejectionReason.NO_USABLE_FILE, rejections.get(2).getReason());
    }

    @Test
    void a_nested_bomb_is_bounded() throws Exception {
        byte[] bomb = Archives.zipOfZeros(64);
        for (int level = 0; level < 5; level++) {
            var sixteen = new LinkedHashMap<String, byte[]>();
            for (int i = 0; i < 16; i++) {
                sixteen.put(level + "-" + i + ".zip", bomb);
            }
            bomb = Archives.zip(sixteen);
        }

        CaseExtracted extracted = extract("42.zip", bomb);

        assertNoneUsable(extracted);
        assertTrue(
                extracted.getFiles().size() <= 1_001,
                "files: " + extracted.getFiles().size());
    }

    @Test
    void a_chain_of_archives_is_followed_only_so_far() throws Exception {
        byte[] chain = "text".getBytes(UTF_8);
        for (int level = 0; level < 10; level++) {
            chain = Archives.zip(Map.of("next.zip", chain));
        }

        CaseExtracted extracted = extract("chain.zip", chain);

        assertEquals(4, extracted.getFiles().size());
        assertEquals(FileOutcome.TOO_LARGE, extracted.getFiles().get(3).getOutcome());
        assertNoneUsable(extracted);
    }

    @Test
    void bombs_are_told_as_too_large() throws Exception {
        assertTooLarge(extract("a.zip", Archives.overlapping(10_000, 20)));
        assertTooLarge(extract("a.zip", Archives.zipOfZeros(128)));
        assertTooLarge(extract("a.tar.gz", Archives.tarGzOfZeros(128)));
        assertTooLarge(extract("a.gz", Archives.bytes(out -> Archives.gzipOfZeros(out, 128))));
    }

    @Test
    void office_files_that_are_bombs_are_told_one_by_one() throws Exception {
        byte[] sheet = Bombs.office(Fixtures.xlsx(), "xl/sharedStrings.xml", "信贷助手", 100);
        byte[] text = Bombs.office(Fixtures.docx(), "word/document.xml", "信贷助手", 100);
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 4; i++) {
            files.put(i + ".xlsx", sheet);
            files.put(i + ".docx", text);
        }
        files.put("good.docx", Fixtures.docx());

        CaseExtracted extracted = extract("bombs.zip", Archives.zip(files));

        assertEquals(
                "1 of 9 files in it were read: 8 too large",
                extracted.getFiles().get(0).getDetail(),
                told(extracted));
    }

    @Test
    void pictures_of_billions_of_pixels_are_told_as_too_large() throws Exception {
        assertEquals(
                "a picture of 60000 by 60000 pixels is not read; scan the page at 200 dots an inch",
                extract("a.png", Bombs.png(60_000)).getFiles().get(0).getDetail());
        assertEquals(
                FileOutcome.TOO_LARGE,
                extract("a.tif", Bombs.tiff(60_000)).getFiles().get(0).getOutcome());
    }

    @Test
    void a_hundred_thousand_files_are_bounded_and_their_event_is_small() throws Exception {
        CaseExtracted extracted = extract("many.zip", Archives.zipOfMany(100_000, "很长的文件夹名"));

        assertEquals(1_001, extracted.getFiles().size(), told(extracted));
        assertEquals(FileOutcome.PARTIAL, extracted.getFiles().get(0).getOutcome());
        assertTrue(
                extracted.getFiles().get(0).getDetail().startsWith("only the first 1000 of 100000"), told(extracted));
        assertTrue(bytes(extracted) < 8 * 1024 * 1024, "bytes: " + bytes(extracted));
    }

    @Test
    void a_member_that_kills_its_parser_harms_itself_alone() throws Exception {
        try (var tricked = new ParserPool(new WorkerCommand(TrickWorker.class, 64), 1, Duration.ofSeconds(6))) {
            CaseExtracted extracted = extract(
                    tricked, "tricks", "archive of\nnothing\nexit\nhang\nmemory\nstack\nnothing".getBytes(UTF_8));

            assertEquals(
                    List.of(
                            FileOutcome.PARTIAL,
                            FileOutcome.OK,
                            FileOutcome.CRASHED,
                            FileOutcome.TIMEOUT,
                            FileOutcome.CRASHED,
                            FileOutcome.CRASHED,
                            FileOutcome.OK),
                    extracted.getFiles().stream().map(ExtractedFile::getOutcome).toList(),
                    told(extracted));
        }
    }

    private void assertTooLarge(CaseExtracted extracted) {
        assertEquals(1, extracted.getFiles().size(), told(extracted));
        assertEquals(FileOutcome.TOO_LARGE, extracted.getFiles().get(0).getOutcome(), told(extracted));
        assertTrue(extracted.getFiles().get(0).getDetail().contains("bomb"), told(extracted));
    }

    private static void assertNoneUsable(CaseExtracted extracted) {
        List<Rejection> rejections = Rejections.of(extracted, Set.of());
        assertEquals(extracted.getFiles().size() + 1, rejections.size(), told(extracted));
    }

    private static String told(CaseExtracted extracted) {
        return extracted.getFiles().stream()
                .limit(20)
                .map(file -> file.getName() + " " + file.getOutcome() + " " + file.getDetail())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, byte[]> ordered(String first, byte[] one, String second, byte[] two) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(first, one);
        files.put(second, two);
        return files;
    }

    private static int bytes(CaseExtracted extracted) throws Exception {
        var out = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(out, null);
        new SpecificDatumWriter<>(CaseExtracted.class).write(extracted, encoder);
        encoder.flush();
        return out.size();
    }

    private CaseExtracted extract(String name, byte[] bytes) throws Exception {
        return extract(parser, name, bytes);
    }

    private CaseExtracted extract(ParserPool worker, String name, byte[] bytes) throws Exception {
        Path file = Files.write(home.resolve("submitted"), bytes);
        var submitted =
                new SubmittedFile(new LocalBlob(file, false).sha256(), name, (long) bytes.length, "application/zip");
        var text = new CaseText(
                new SubmissionEvent(
                        "c".repeat(26),
                        1,
                        Instant.EPOCH,
                        new SubmissionReceived("somebody", List.of(submitted), Map.of()),
                        1),
                FieldNames.builtIn());
        var texts = new CaseTexts(new FileSystemBlobStore(home.resolve("blobs")));
        Path members = home.resolve("members");
        try (var use = WorkerUse.begin()) {
            try (var recognition = Recognition.standard();
                    var parsing =
                            new CaseParsing("c".repeat(26), worker, recognition.forCase(), texts, text, members)) {
                parsing.parse(submitted, file);
            }
            if (worker == parser) {
                assertTrue(use.cpu().compareTo(BOUND) < 0, name + " took " + use.cpu());
                assertTrue(use.peakMib() <= MOST_MIB, name + " took " + use.peakMib() + " MiB");
            }
        }
        assertFalse(Files.exists(members));
        return text.finish(Instant.EPOCH);
    }
}
