package casebook.ingest.extract.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FileOutcome;
import casebook.ingest.Fixtures;
import casebook.ingest.extract.unpack.Archives;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileParserTest {

    private static final FileParser PARSER = new FileParser();

    @TempDir
    Path folder;

    @Test
    void a_word_form() throws Exception {
        ParsedFile parsed = parse("a.docx", Fixtures.docx());

        assertEquals(FileOutcome.OK, parsed.outcome(), parsed.detail());
        assertEquals(
                List.of(
                        "TITLE 大模型应用案例申报书",
                        "TABLE_ROW 案例名称 | 信贷助手",
                        "TABLE_ROW 申报单位 | 某某银行股份有限公司",
                        "TABLE_ROW 所属行业 | 金融",
                        "HEADING 项目由来",
                        "PARAGRAPH 本案例以大模型为基座，准确率提升3.2个百分点。"),
                shown(parsed));
        assertEquals(
                List.of("case_title", "organisation", "sector"),
                parsed.fields().stream().map(field -> field.getName()).toList());
    }

    @Test
    void a_form_with_a_broken_link_gives_what_it_has() throws Exception {
        String schemas = "http://schemas.openxmlformats.org/";
        byte[] form = Archives.with(
                Fixtures.docx(),
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='" + schemas + "package/2006/relationships'><Relationship Id='rId77' Type='"
                        + schemas + "officeDocument/2006/relationships/header' Target='nowhere.xml'/></Relationships>");

        ParsedFile parsed = parse("a.docx", form);

        assertEquals(FileOutcome.PARTIAL, parsed.outcome(), parsed.detail());
        assertEquals("信贷助手", parsed.fields().get(0).getValue());
    }

    @Test
    void sheets_of_star_office() throws Exception {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.sun.xml.calc".getBytes(UTF_8));
        parts.put(
                "content.xml",
                ("<office:document-content xmlns:office='http://openoffice.org/2000/office'"
                                + " xmlns:table='http://openoffice.org/2000/table'"
                                + " xmlns:text='http://openoffice.org/2000/text'><office:body><table:table>"
                                + "<table:table-row><table:table-cell><text:p>申报单位</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>某某银行</text:p></table:table-cell></table:table-row>"
                                + "</table:table></office:body></office:document-content>")
                        .getBytes(UTF_8));

        ParsedFile parsed = parse("a.sxc", Archives.zip(parts));

        assertEquals(FileOutcome.OK, parsed.outcome(), parsed.detail());
        assertEquals("application/vnd.sun.xml.calc", parsed.mediaType());
        assertEquals(List.of("TABLE_ROW 申报单位 | 某某银行"), shown(parsed));
    }

    @Test
    void slides_in_the_order_they_are_shown_in() throws Exception {
        ParsedFile parsed = parse("a.pptx", Fixtures.pptx(12));

        assertEquals(12, parsed.pages());
        assertEquals(
                IntStream.rangeClosed(1, 12).mapToObj(i -> "第" + i + "页的标题").toList(),
                parsed.blocks().stream().map(Block::getText).toList());
        assertEquals(
                IntStream.rangeClosed(1, 12).boxed().toList(),
                parsed.blocks().stream().map(Block::getPage).toList());
        assertEquals(BlockKind.TITLE, parsed.blocks().get(0).getKind());
    }

    @Test
    void sheets_are_pages() throws Exception {
        ParsedFile parsed = parse("a.xlsx", Fixtures.xlsx());

        assertEquals(2, parsed.pages());
        assertEquals("HEADING 申报表", shown(parsed).get(0));
        assertEquals("信贷助手", parsed.fields().get(0).getValue());
        assertEquals(1, parsed.fields().get(0).getPage());
    }

    @Test
    void pdf_pages_with_their_paragraphs_joined() throws Exception {
        ParsedFile parsed = parse(
                "a.pdf",
                Fixtures.pdf(List.of(
                        List.of(
                                "Case title Warm",
                                "Every patient who leaves one of our four wonderful",
                                "hospitals goes home."),
                        List.of("Second page"))));

        assertEquals(2, parsed.pages());
        assertEquals(
                List.of(
                        "TITLE Case title Warm",
                        "PARAGRAPH Every patient who leaves one of our four wonderful hospitals goes home.",
                        "PARAGRAPH Second page"),
                shown(parsed));
        assertEquals(2, parsed.blocks().get(2).getPage());
    }

    @Test
    void chinese_text_in_every_encoding() throws Exception {
        String text = "案例名称：信贷助手“墨衡”\n生僻字䶮㛃𠮷也在其中";
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
            ParsedFile parsed = parse("a.txt", text.getBytes(Charset.forName(charset)));

            assertEquals("信贷助手“墨衡”", parsed.fields().get(0).getValue(), charset);
            assertEquals("生僻字䶮㛃𠮷也在其中", parsed.blocks().get(1).getText(), charset);
        }
        assertEquals(FileOutcome.OK, parse("noname", Fixtures.gb18030(text)).outcome(), "without an extension");
    }

    @Test
    void a_page_that_declares_the_wrong_encoding() throws Exception {
        byte[] page = Fixtures.gb18030(
                "<html><head><meta charset=\"utf-8\"></head><body><p>申报单位：某某银行股份有限公司</p></body></html>");

        assertEquals("某某银行股份有限公司", parse("a.html", page).fields().get(0).getValue());
    }

    @Test
    void what_gives_no_text_says_why() throws Exception {
        assertEquals(FileOutcome.ENCRYPTED, parse("a.pdf", Fixtures.lockedPdf()).outcome());
        assertEquals(
                FileOutcome.ENCRYPTED, parse("a.docx", Fixtures.lockedDocx()).outcome());
        assertEquals(
                FileOutcome.CORRUPT,
                parse("a.docx", Arrays.copyOf(Fixtures.docx(), 900)).outcome());
        assertEquals(
                FileOutcome.EMPTY,
                parse("a.pdf", Fixtures.pdf(List.of(List.of()))).outcome());
        assertEquals(FileOutcome.EMPTY, parse("a.txt", " \n ".getBytes(UTF_8)).outcome());
        assertEquals(
                FileOutcome.UNSUPPORTED,
                parse("a.bin", new byte[] {0, 1, 2, 3, (byte) 200}).outcome());
        ParsedFile zip = parse("a.zip", Fixtures.zip("a.txt", "text".getBytes(UTF_8)));
        assertEquals(FileOutcome.TOO_LARGE, zip.outcome(), "no archive was to be opened");
    }

    @Test
    void a_text_over_its_budget_is_cut_and_kept_whole() throws Exception {
        Path file = Files.writeString(folder.resolve("long"), "一行\n".repeat(1_000));
        Path overflow = folder.resolve("overflow");

        ParsedFile parsed = PARSER.parse(new ParseOrder(file, "long.txt", 500, Duration.ofMinutes(1), overflow));

        assertEquals(FileOutcome.OK, parsed.outcome());
        assertTrue(parsed.cut());
        assertTrue(parsed.blocks().size() < 40);
        assertEquals(2_000, parsed.characters());
        assertEquals(1_000, Files.readAllLines(overflow).size());
    }

    @Test
    void a_parser_that_takes_too_long_gives_what_it_has() throws Exception {
        Path file = Files.writeString(folder.resolve("slow"), "一行\n");

        ParsedFile parsed =
                PARSER.parse(new ParseOrder(file, "slow.txt", 500, Duration.ZERO, folder.resolve("overflow")));

        assertEquals(FileOutcome.TIMEOUT, parsed.outcome());
    }

    private ParsedFile parse(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("blob"), bytes);
        return PARSER.parse(new ParseOrder(file, name, 1_000_000, Duration.ofMinutes(1), folder.resolve("overflow")));
    }

    private static List<String> shown(ParsedFile parsed) {
        return parsed.blocks().stream()
                .map(block -> block.getKind() + " " + block.getText())
                .toList();
    }
}
