package casebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.BlockKind;
import casebook.event.CaseExtracted;
import casebook.event.CaseWithdrawn;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Rejection;
import casebook.event.RejectionReason;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.Fixtures;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.ingest.extract.unpack.Archives;
import casebook.testkit.Broker;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ExtractIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    static Path home;

    private static House house;

    private final String submitter = UUID.randomUUID().toString();

    @BeforeAll
    static void open() throws Exception {
        house = House.open(broker, home, 2);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_form_is_read_with_its_text_and_its_fields() throws Exception {
        String caseId = house.accepted(new Multipart()
                .file("申报书.docx", Fixtures.docx())
                .metadata("{\"submitter\":\"" + submitter + "\",\"所在地区\":\"上海\"}"));

        CaseExtracted extracted = extracted(caseId);

        assertEquals(1, extracted.getRevision());
        assertEquals(1, extracted.getExtraction());
        assertEquals(submitter, extracted.getSubmitter());
        assertEquals("zh", extracted.getLanguage());
        ExtractedFile file = extracted.getFiles().get(0);
        assertEquals(FileOutcome.OK, file.getOutcome(), file.getDetail());
        assertEquals(BlockKind.TITLE, file.getBlocks().get(0).getKind());
        Map<String, String> fields = extracted.getFields().stream()
                .collect(Collectors.toMap(field -> field.getName(), field -> field.getValue()));
        assertEquals(
                Map.of("region", "上海", "case_title", "信贷助手", "organisation", "某某银行股份有限公司", "sector", "金融"), fields);
        assertEquals("", extracted.getFields().get(0).getFile(), "what is declared comes first");
        assertEquals(file.getSha256(), extracted.getFields().get(1).getFile());
    }

    @Test
    void a_bad_file_does_not_spoil_a_good_one() throws Exception {
        String caseId = house.accepted(new Multipart()
                .file("locked.pdf", Fixtures.lockedPdf())
                .file("good.txt", Fixtures.gb18030("案例名称：好文件"))
                .metadata(who()));

        CaseExtracted extracted = extracted(caseId);

        assertEquals(
                Map.of("locked.pdf", FileOutcome.ENCRYPTED, "good.txt", FileOutcome.OK),
                extracted.getFiles().stream()
                        .collect(Collectors.toMap(ExtractedFile::getName, ExtractedFile::getOutcome)));
        List<Rejection> rejections = rejections(caseId, 1);
        assertEquals(RejectionReason.ENCRYPTED, rejections.get(0).getReason());
        assertEquals("locked.pdf", rejections.get(0).getFileName());
    }

    @Test
    void a_case_without_a_usable_file_is_rejected_as_a_whole() throws Exception {
        String caseId = house.accepted(new Multipart()
                .file("archive.zip", Fixtures.zip("a.bin", new byte[] {0, 1, 2, 3, (byte) 200}))
                .metadata(who()));

        assertEquals(
                FileOutcome.UNSUPPORTED, extracted(caseId).getFiles().get(0).getOutcome());
        List<Rejection> rejections = rejections(caseId, 3);
        assertEquals(RejectionReason.UNSUPPORTED, rejections.get(0).getReason());
        assertEquals("a.bin", rejections.get(1).getFileName());
        assertEquals(RejectionReason.NO_USABLE_FILE, rejections.get(2).getReason());
        assertEquals(null, rejections.get(2).getFile());
    }

    @Test
    void an_archive_with_names_in_gbk_is_read_member_by_member() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("申报材料/申报书.docx", Fixtures.docx());
        files.put("申报材料/合同（加密）.pdf", Fixtures.lockedPdf());
        files.put("__MACOSX/._x", new byte[] {1});
        String caseId = house.accepted(new Multipart()
                .file("申报材料.zip", Archives.zip(files, Charset.forName("GBK")))
                .metadata(who()));

        CaseExtracted extracted = extracted(caseId);

        assertEquals(
                List.of("申报材料.zip", "申报材料/申报书.docx", "申报材料/合同（加密）.pdf"),
                extracted.getFiles().stream().map(ExtractedFile::getName).toList());
        ExtractedFile archive = extracted.getFiles().get(0);
        ExtractedFile form = extracted.getFiles().get(1);
        assertEquals(FileOutcome.PARTIAL, archive.getOutcome());
        assertEquals(FileOutcome.OK, form.getOutcome(), form.getDetail());
        assertEquals(archive.getSha256(), form.getArchive());
        assertTrue(extracted.getFields().stream()
                .anyMatch(field ->
                        field.getName().equals("case_title") && field.getFile().equals(form.getSha256())));
        List<Rejection> rejections = rejections(caseId, 1);
        assertEquals(1, rejections.size());
        assertEquals("申报材料/合同（加密）.pdf", rejections.get(0).getFileName());
        assertEquals(RejectionReason.ENCRYPTED, rejections.get(0).getReason());
    }

    @Test
    void a_long_text_is_cut_and_kept_whole_beside_the_event() throws Exception {
        String line = "这一行有二十个汉字，用来凑满四兆字节。";
        String caseId = house.accepted(
                new Multipart().file("long.txt", (line + "\n").repeat(100_000)).metadata(who()));

        ExtractedFile file = extracted(caseId).getFiles().get(0);

        assertEquals(FileOutcome.OK, file.getOutcome());
        assertEquals(100_000L * line.length(), file.getCharacters());
        assertTrue(file.getBlocks().size() < 100_000);
        Path whole = home.resolve("blobs/texts")
                .resolve(caseId)
                .resolve(file.getTextBlob().substring(0, 2));
        assertEquals(
                100_000, Files.readAllLines(whole.resolve(file.getTextBlob())).size());
    }

    @Test
    void a_missing_blob_is_told() throws Exception {
        String caseId = "m".repeat(26);
        var file = new SubmittedFile("0".repeat(64), "gone.txt", 5L, "text/plain");
        broker.send(Topics.SUBMISSIONS, caseId, received(caseId, file));

        assertEquals(RejectionReason.BLOB_MISSING, rejections(caseId, 2).get(0).getReason());
    }

    @Test
    void a_withdrawal_is_passed_by() throws Exception {
        String caseId = "w".repeat(26);
        broker.send(
                Topics.SUBMISSIONS, caseId, new SubmissionEvent(caseId, 2, Instant.now(), new CaseWithdrawn(""), 1));

        a_form_is_read_with_its_text_and_its_fields();

        assertTrue(broker.all(Topics.EXTRACTED).stream()
                .noneMatch(record -> record.key().equals(caseId)));
    }

    @Test
    void what_cannot_be_decoded_goes_to_the_dead_letters_as_it_is() throws Exception {
        byte[] garbage = {1, 2, 3};
        try (var producer = new KafkaProducer<>(broker.client(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.SUBMISSIONS.name(), "garbage", garbage))
                    .get();
        }

        ConsumerRecord<String, byte[]> dead =
                broker.await(Topics.DLQ, records -> !records.isEmpty()).get(0);

        assertEquals(List.of((byte) 1, (byte) 2, (byte) 3), List.of(dead.value()[0], dead.value()[1], dead.value()[2]));
        assertEquals(
                Topics.SUBMISSIONS.name(),
                new String(dead.headers().lastHeader("__streams.errors.topic").value()));
    }

    private String who() {
        return "{\"submitter\":\"" + submitter + "\"}";
    }

    private static SubmissionEvent received(String caseId, SubmittedFile file) {
        return new SubmissionEvent(
                caseId,
                1,
                Instant.ofEpochMilli(1_700_000_000_000L),
                new SubmissionReceived("somebody", List.of(file), Map.of()),
                1);
    }

    private static CaseExtracted extracted(String caseId) {
        return broker.await(Topics.EXTRACTED, records -> of(caseId, records).size() > 0).stream()
                .filter(record -> record.key().equals(caseId))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Rejection> rejections(String caseId, int count) {
        return of(
                caseId,
                broker.await(Topics.REJECTED, records -> of(caseId, records).size() >= count));
    }

    private static <V> List<V> of(String caseId, List<ConsumerRecord<String, V>> records) {
        return records.stream()
                .filter(record -> record.key().equals(caseId))
                .map(ConsumerRecord::value)
                .toList();
    }
}
