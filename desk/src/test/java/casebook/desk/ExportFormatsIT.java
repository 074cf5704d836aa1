package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.export.Format;
import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xml.sax.InputSource;

/** What stands in the file of each format. */
@Timeout(180)
class ExportFormatsIT {

    @RegisterExtension
    static final Database database = new Database();

    private static Exports exports;

    @BeforeAll
    static void open() throws Exception {
        exports = Exports.over(database.fresh());
    }

    @AfterAll
    static void close() {
        exports.close();
    }

    @Test
    void a_workbook_holds_no_time() throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(exports.bytes(Exports.path(Format.XLSX))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals("1980-01-01T00:00", entry.getTimeLocal().toString(), entry.getName());
            }
        }
    }

    @Test
    void a_row_tells_of_a_case_in_names_and_of_which_state_it_is() throws Exception {
        List<CSVRecord> rows = exports.csv("");
        CSVRecord row = rows.get(2);

        assertEquals(
                List.of(Exports.SCRIPT, "'" + Exports.FORMULA, "理赔助手", "行业未判定的案例"),
                rows.stream().map(one -> one.get("案例名称")).toList(),
                "by sector, then title; without a sector last");
        assertEquals("金融", row.get("行业"));
        assertEquals("企业", row.get("单位类型"));
        assertEquals("Qwen2.5 7B", row.get("基础模型"));
        assertEquals("行业：金融，用于车险理赔", row.get("依据"));
        assertEquals("2", row.get("修订"));
        assertEquals("v1", row.get("分类体系"));
        assertEquals("own-code", rows.get(0).get("own-facet"), "a code that only another taxonomy knows");
        assertEquals("Finance", exports.csv("?lang=en").get(2).get("Sector"));
    }

    @Test
    void no_cell_is_a_formula() throws Exception {
        CSVRecord row = exports.csv("?q=HYPERLINK").get(0);
        assertEquals("'" + Exports.FORMULA, row.get("案例名称"));
        assertEquals("'@乙", row.get("申报单位"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exports.bytes(Exports.path(Format.XLSX))))) {
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
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exports.bytes(Exports.path(Format.XLSX))))) {
            Sheet cases = workbook.getSheet("cases");
            Sheet manifest = workbook.getSheet("manifest");

            assertEquals(4, cases.getLastRowNum());
            assertEquals(4, manifest.getLastRowNum());
            assertEquals(Exports.SCRIPT, cases.getRow(1).getCell(1).getStringCellValue());
            assertEquals(
                    cases.getRow(3).getCell(0).getStringCellValue(),
                    manifest.getRow(3).getCell(0).getStringCellValue());
            assertEquals("2", manifest.getRow(3).getCell(1).getStringCellValue());
        }
    }

    @Test
    void a_line_has_codes_beside_names_and_the_base_models_alone() throws Exception {
        JsonNode line = exports.jsonl("").get(2);
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
        String page = exports.get(Exports.path(Format.HTML)).body();

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
}
