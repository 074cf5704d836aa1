package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.export.Format;
import casebook.event.CaseCurated;
import casebook.event.Effect;
import casebook.event.Evidence;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** Cases written down whole, from a real PostgreSQL. */
@Timeout(180)
class ExportIT {

    private static final String FORMULA = "=HYPERLINK(\"http://example.com\",\"看\")";
    private static final String SCRIPT = "<script>alert('1')</script>";

    @RegisterExtension
    static final Database database = new Database();

    private static DeskServer desk;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        var cases = new ToldCases();
        cases.tell("理赔助手", "乙保险", List.of("sector=finance", "scope=vertical", "modality=text"), ExportIT::withModel);
        cases.tell(FORMULA, "@乙", List.of("sector=finance", "scope=general"), "正文");
        cases.tell(
                SCRIPT,
                "<b>丙</b> & 'x'",
                List.of("sector=education", "scope=vertical", "own-facet=own-code"),
                one -> one.setSummary("请写信到 zhang.san@mail.example.com 或致电13800138000。")
                        .setReceivedAt(Instant.parse("2026-02-01T00:00:00Z")));
        cases.tell("行业未判定的案例", null, List.of(), "正文");
        cases.write(url);
        desk = new DeskServer(url);
    }

    private static void withModel(CaseCurated.Builder one) {
        Label sector = Label.newBuilder(one.getLabels().get(0))
                .setEvidence(List.of(passage("联系电话 010-62501234"), passage("用于车险理赔"), passage("请拨打 1380013")))
                .build();
        var labels = new ArrayList<>(one.getLabels());
        labels.set(0, sector);
        one.setLabels(labels)
                .setRevision(2)
                .setOrganisationType("enterprise")
                .setModels(List.of(
                        model("Qwen2.5", MentionRole.BUILT_ON, 7.0), model("GPT-4", MentionRole.COMPARED_WITH, 1.0)))
                .setEffects(List.of(
                        Effect.newBuilder().setText("-30%的时长").setFile("").build()));
    }

    private static Evidence passage(String text) {
        return Evidence.newBuilder()
                .setFile("f".repeat(64))
                .setPage(3)
                .setStart(0)
                .setEnd(1)
                .setText(text)
                .build();
    }

    private static ModelMention model(String name, MentionRole role, double billions) {
        return ModelMention.newBuilder()
                .setName(name)
                .setRole(role)
                .setParametersBillions(List.of(billions))
                .build();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_cases_are_the_same_bytes(Format format) throws Exception {
        assertArrayEquals(desk.bytes(path(format)), desk.bytes(path(format)));
    }

    @Test
    void a_workbook_holds_no_time() throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(desk.bytes(path(Format.XLSX))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals("1980-01-01T00:00", entry.getTimeLocal().toString(), entry.getName());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_told_what_the_file_is_and_how_many_cases_it_has(Format format) throws Exception {
        HttpResponse<String> answer = desk.get(path(format));

        assertEquals(200, answer.statusCode());
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("4", header(answer, "X-Casebook-Cases"));
        assertTrue(header(answer, "Content-Disposition")
                .endsWith("filename=\"casebook-2026-01-01." + format.extension() + "\""));
        assertEquals(
                format.mediaType().replace(" ", ""),
                header(answer, "Content-Type").replace(" ", "").toLowerCase());
    }

    @Test
    void a_row_tells_of_a_case_in_names_and_of_which_state_it_is() throws Exception {
        List<CSVRecord> rows = csv("");
        CSVRecord row = rows.get(2);

        assertEquals(
                List.of(SCRIPT, "'" + FORMULA, "理赔助手", "行业未判定的案例"),
                rows.stream().map(one -> one.get("案例名称")).toList(),
                "by sector, then title; without a sector last");
        assertEquals("金融", row.get("行业"));
        assertEquals("企业", row.get("单位类型"));
        assertEquals("Qwen2.5 7B", row.get("基础模型"));
        assertEquals("行业：金融，用于车险理赔", row.get("依据"));
        assertEquals("2", row.get("修订"));
        assertEquals("v1", row.get("分类体系"));
        assertEquals("own-code", rows.get(0).get("own-facet"), "a code that only another taxonomy knows");
        assertEquals("Finance", csv("?lang=en").get(2).get("Sector"));
    }

    @Test
    void no_cell_is_a_formula() throws Exception {
        CSVRecord row = csv("?q=HYPERLINK").get(0);
        assertEquals("'" + FORMULA, row.get("案例名称"));
        assertEquals("'@乙", row.get("申报单位"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(desk.bytes(path(Format.XLSX))))) {
            for (Sheet sheet : workbook) {
                for (Row cells : sheet) {
                    for (Cell cell : cells) {
                        assertEquals(CellType.STRING, cell.getCellType());
                        assertFalse("=+-@".contains(cell.getStringCellValue().substring(0, 1)), cell::toString);
                    }
                }
            }
        }
    }

    @Test
    void a_workbook_has_a_row_a_case_and_beside_them_their_states() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(desk.bytes(path(Format.XLSX))))) {
            Sheet cases = workbook.getSheet("cases");
            Sheet manifest = workbook.getSheet("manifest");

            assertEquals(4, cases.getLastRowNum());
            assertEquals(4, manifest.getLastRowNum());
            assertEquals(SCRIPT, cases.getRow(1).getCell(1).getStringCellValue());
            assertEquals(
                    cases.getRow(3).getCell(0).getStringCellValue(),
                    manifest.getRow(3).getCell(0).getStringCellValue());
            assertEquals("2", manifest.getRow(3).getCell(1).getStringCellValue());
        }
    }

    @Test
    void a_line_has_codes_beside_names_and_the_base_models_alone() throws Exception {
        JsonNode line = jsonl("").get(2);
        JsonNode sector = line.path("labels").path(0);

        assertEquals(
                "sector 行业 finance 金融",
                sector.path("facet").asText() + " "
                        + sector.path("facetName").asText() + " "
                        + sector.path("code").asText() + " "
                        + sector.path("name").asText());
        assertEquals(
                "[{\"page\":3,\"text\":\"用于车险理赔\"}]", sector.path("evidence").toString());
        assertEquals(
                "[{\"name\":\"Qwen2.5\",\"parametersBillions\":[7.0]}]",
                line.path("baseModels").toString());
        assertEquals(3, line.path("generation").asInt());
    }

    @Test
    void a_page_is_whole_and_what_a_case_says_is_only_text() throws Exception {
        String page = desk.get(path(Format.HTML)).body();

        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<b>丙"), page);
        assertTrue(page.contains("<h3>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;</h3>"), page);
        assertTrue(page.contains("own-code"), page);
        for (String asking : List.of("<link", "<img", "@import", "url(", " src=", "http-equiv=\"refresh")) {
            assertFalse(page.contains(asking), "it asks nobody for anything: " + asking);
        }
        // Well-formed but for what has no end in HTML.
        String xml = page.replaceAll("(<meta[^>]*)>", "$1/>").replaceFirst("<!DOCTYPE html>", "");
        var parsed =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertEquals(4, parsed.getElementsByTagName("article").getLength());
        assertEquals(3 + 3, parsed.getElementsByTagName("section").getLength() + 1, "trends, sectors, appendix");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_can_be_reached_by_it(Format format) throws Exception {
        String text = text(format);

        assertTrue(text.contains("理赔助手"), "the control");
        for (String contact : List.of("62501234", "13800138000", "1380013", "zhang.san", "example.com 或")) {
            assertFalse(text.contains(contact), contact);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_what_was_asked_for_is_in_it(Format format) throws Exception {
        String finance = text(format, "?sector=finance");

        assertTrue(finance.contains("理赔助手"));
        assertFalse(finance.contains("行业未判定的案例"));
        assertTrue(text(format, "?q=%E7%90%86%E8%B5%94&scope=vertical").contains("理赔助手"));
    }

    @ParameterizedTest
    @EnumSource
    void of_no_cases_it_is_a_file_of_none(Format format) throws Exception {
        HttpResponse<String> answer = desk.get(path(format) + "?sector=law");

        assertEquals(200, answer.statusCode());
        assertEquals("0", header(answer, "X-Casebook-Cases"));
        String text = text(format, "?sector=law");
        switch (format) {
            case CSV -> assertEquals(1, text.lines().count(), "the head");
            case JSONL -> assertEquals("", text);
            case XLSX, HTML -> assertTrue(text.contains("没有符合条件的案例"), text);
        }
        assertEquals("0", header(desk.get(path(format) + "?q=%25"), "X-Casebook-Cases"), "signs stand nowhere");
    }

    @Test
    void what_makes_no_sense_is_told_what_does() throws Exception {
        for (String query : List.of("?page=2", "?sort=title", "?lang=fr", "?sektor=finance")) {
            HttpResponse<String> answer = desk.get(path(Format.CSV) + query);

            assertEquals(400, answer.statusCode(), query);
            assertEquals("application/problem+json", header(answer, "Content-Type"), query);
        }
    }

    @Test
    void more_cases_than_a_page_takes_are_refused_with_a_way_out_and_lines_take_them() throws Exception {
        String url = database.fresh();
        fill(url, 5001);
        try (var many = new DeskServer(url)) {
            HttpResponse<String> refused = many.get(path(Format.HTML));

            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("take csv or jsonl"), refused.body());
            assertEquals(5001, many.get(path(Format.JSONL)).body().lines().count());
        }
    }

    @Test
    void a_file_that_cannot_be_written_to_its_end_does_not_pass_for_whole() throws Exception {
        String url = database.fresh();
        fill(url, 5001);
        Jdbi.create(url, Database.USER, "")
                .useHandle(handle -> handle.execute("UPDATE cases SET record = '{}' WHERE case_id = 'case4999'"));
        try (var broken = new DeskServer(url)) {
            assertThrows(IOException.class, () -> broken.get(path(Format.JSONL)));
        }
    }

    /** Cases of one sector, as many as that. */
    private static void fill(String url, int cases) throws Exception {
        new ToldCases().write(url);
        Jdbi.create(url, Database.USER, "").useHandle(handle -> handle.execute("""
                INSERT INTO cases SELECT 'case' || n, 1, 1, 1, 0, '第' || n || '号', NULL, NULL, '', 'zh', 'law', NULL, 'v1', 'c1',
                    now(), now(), jsonb_build_object('caseId', 'case' || n, 'title', '第' || n || '号', 'summary', '', 'labels',
                    '[]'::jsonb, 'models', '[]'::jsonb, 'effects', '[]'::jsonb, 'taxonomy', 'v1', 'receivedAt',
                    '2026-01-01T12:00:00Z'), 0 FROM generate_series(1, %d) AS n
                """.formatted(cases)));
    }

    private static String path(Format format) {
        return "/v1/casebook." + format.extension();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static List<CSVRecord> csv(String query) throws Exception {
        String text = desk.get(path(Format.CSV) + query).body();
        assertEquals('\uFEFF', text.charAt(0));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private static List<JsonNode> jsonl(String query) throws Exception {
        var lines = new ArrayList<JsonNode>();
        for (String line : desk.get(path(Format.JSONL) + query).body().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static String text(Format format) throws Exception {
        return text(format, "");
    }

    private static String text(Format format, String query) throws Exception {
        byte[] bytes = desk.bytes(path(format) + query);
        if (format != Format.XLSX) {
            return new String(bytes, UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), UTF_8)).append('\n');
            }
        }
        return text.toString();
    }
}
