package casebook.ingest.extract.worker;

import static casebook.ingest.extract.ofd.OfdFile.object;
import static casebook.ingest.extract.ofd.OfdFile.picture;
import static casebook.ingest.extract.ofd.OfdFile.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.event.FormField;
import casebook.ingest.extract.ofd.OfdFile;
import casebook.ingest.extract.unpack.Archives;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** OFD is read page by page; whatever is wrong with one is told. */
@Timeout(120)
class OfdTest {

    private static final String FIRST = "Doc_0/Pages/Page_0/Content.xml";
    private static final String SECOND = "Doc_0/Pages/Page_1/Content.xml";
    private static final String THIRD = "Doc_0/Pages/Page_2/Content.xml";
    private static final FileParser PARSER = new FileParser();

    @TempDir
    Path folder;

    private static OfdFile form() {
        return new OfdFile()
                .page(
                        "Pages/Page_0/Content.xml",
                        FIRST,
                        text(20, 60, "所属行业：金融"),
                        text(50, 50, "某某银行股份有限公司"),
                        text(20, 50, "申报单位："),
                        text(20, 40, "案例名称：信贷助手"),
                        text(70, 20, "大模型应用案例申报书"))
                .page("/" + SECOND, SECOND, text(20, 30, "第二段在后"), text(20, 20, "项目由来"), picture());
    }

    @Test
    void pages_lines_and_fields_whatever_the_order_and_the_paths() throws Exception {
        ParsedFile parsed = parse("a.ofd", form().bytes());

        assertEquals(FileOutcome.OK, parsed.outcome(), parsed.detail());
        assertEquals("application/ofd", parsed.mediaType());
        assertEquals(2, parsed.pages());
        assertEquals(
                List.of("1 大模型应用案例申报书", "1 案例名称：信贷助手", "1 申报单位： 某某银行股份有限公司", "1 所属行业：金融", "2 项目由来", "2 第二段在后"),
                shown(parsed));
        assertEquals(
                Map.of("case_title", "信贷助手", "organisation", "某某银行股份有限公司", "sector", "金融"),
                parsed.fields().stream().collect(Collectors.toMap(FormField::getName, FormField::getValue)));
    }

    @Test
    void its_name_does_not_matter() throws Exception {
        for (String name : List.of("a.zip", "a", "a.pdf")) {
            assertEquals("application/ofd", parse(name, form().bytes()).mediaType(), name);
        }
        assertEquals(
                "application/zip",
                parse("a.ofd", Archives.zip(Map.of("a.txt", new byte[1]))).mediaType());
    }

    @Test
    void a_template_prints_the_labels_of_every_page_above_it() throws Exception {
        ParsedFile parsed = parse(
                "a.ofd",
                new OfdFile()
                        .template(7, "Tpls/T.xml", "Doc_0/Tpls/T.xml", text(20, 40, "申报单位："))
                        .page("Pages/Page_0/Content.xml", FIRST, text(50, 40, "甲公司"))
                        .page("Pages/Page_1/Content.xml", SECOND, text(50, 40, "乙公司"))
                        .bytes());

        assertEquals(List.of("1 申报单位： 甲公司", "2 申报单位： 乙公司"), shown(parsed));
    }

    @Test
    void characters_one_by_one_make_words_and_far_apart_pieces_stay_apart() throws Exception {
        var objects = new ArrayList<String>();
        String line = "逐字放置的一行";
        for (int i = 0; i < line.length(); i++) {
            objects.add(text(20 + 5 * i, 20, line.substring(i, i + 1)));
        }
        objects.add(text(120, 20.4, "远处"));
        objects.add(text(20.2, 20, "逐"));
        objects.add(object("Boundary='20 30 90 6' Size='5' CTM='2 0 0 2 0 0'", "X='0' Y='2' DeltaX='g 3 5'", "放大的字"));
        objects.add(object("Boundary='60 30 90 6' Size='10'", "X='0' Y='4'", "相连"));
        objects.add(object("Boundary='20 50 9 6' Size='5' Visible='false'", "X='0' Y='5'", "看不见"));
        Collections.reverse(objects);

        assertEquals(
                List.of("1 逐字放置的一行 远处", "1 放大的字相连"),
                shown(parse(
                        "a.ofd",
                        new OfdFile()
                                .page("Pages/Page_0/Content.xml", FIRST, objects.toArray(String[]::new))
                                .bytes())));
    }

    @Test
    void pages_that_are_pictures_are_empty_and_say_what_to_do() throws Exception {
        ParsedFile parsed = parse(
                "a.ofd",
                new OfdFile().page("Pages/Page_0/Content.xml", FIRST, picture()).bytes());

        assertEquals(FileOutcome.EMPTY, parsed.outcome());
        assertTrue(parsed.detail().contains("convert it to PDF"), parsed.detail());
    }

    @Test
    void a_page_that_is_missing_or_damaged_takes_no_other_with_it() throws Exception {
        Map<String, byte[]> parts = new OfdFile()
                .page("Pages/Page_0/Content.xml", FIRST, text(20, 20, "第一页"))
                .missing("Pages/Page_1/Content.xml")
                .page("Pages/Page_2/Content.xml", THIRD, text(20, 20, "前半"), text(20, 30, "后半"))
                .parts();
        String third = new String(parts.get(THIRD), UTF_8);
        parts.put(THIRD, third.substring(0, third.indexOf("后半")).getBytes(UTF_8));

        ParsedFile parsed = parse("a.ofd", Archives.zip(parts));

        assertEquals(FileOutcome.PARTIAL, parsed.outcome());
        assertTrue(parsed.detail().contains("page 2: "), parsed.detail());
        assertEquals(List.of("1 第一页", "3 前半"), shown(parsed));
    }

    @Test
    void without_a_document_or_a_page_it_is_damaged() throws Exception {
        assertEquals(
                FileOutcome.CORRUPT,
                parse("a.ofd", new OfdFile().missing("/nowhere.xml").bytes()).outcome());
        assertEquals(FileOutcome.CORRUPT, parse("a.ofd", new OfdFile().bytes()).outcome(), "no pages");
        Map<String, byte[]> parts = form().parts();
        parts.remove("Doc_0/Document.xml");
        ParsedFile parsed = parse("a.ofd", Archives.zip(parts));
        assertEquals(FileOutcome.CORRUPT, parsed.outcome());
        assertTrue(parsed.detail().contains("Document.xml is missing"), parsed.detail());
        assertEquals(
                FileOutcome.CORRUPT,
                parse("a.ofd", Archives.zip(Map.of("OFD.xml", new byte[0]))).outcome());
    }

    @Test
    void an_entity_brings_nothing_in_from_outside() throws Exception {
        Path canary = Files.writeString(folder.resolve("canary"), "金丝雀的秘密");
        ParsedFile parsed = parse(
                "a.ofd",
                new OfdFile()
                        .page("Pages/Page_0/Content.xml", FIRST, text(20, 20, "前&canary;后"))
                        .doctype(FIRST, "<!DOCTYPE ROOT [<!ENTITY canary SYSTEM '" + canary.toUri() + "'>]>")
                        .bytes());

        assertFalse(parsed.toString().contains("金丝雀"), parsed.toString());
    }

    @Test
    void a_gigabyte_of_content_is_told_as_too_large() throws Exception {
        byte[] bomb = Archives.bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : new OfdFile().missing("/" + FIRST).parts().entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
                zip.putNextEntry(new ZipEntry(FIRST));
                zip.write("<Page><Content><TextObject><TextCode>".getBytes(UTF_8));
                byte[] mib = "a".repeat(1024 * 1024).getBytes(UTF_8);
                for (int i = 0; i < 1024; i++) {
                    zip.write(mib);
                }
            }
        });

        ParsedFile parsed = parse("a.ofd", bomb);

        assertEquals(FileOutcome.TOO_LARGE, parsed.outcome(), parsed.detail());
        assertTrue(parsed.detail().contains("bomb"), parsed.detail());
    }

    private ParsedFile parse(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("file"), bytes);
        return PARSER.parse(new ParseOrder(file, name, 1_000_000, Duration.ofMinutes(1), folder.resolve("overflow")));
    }

    private static List<String> shown(ParsedFile parsed) {
        return parsed.blocks().stream()
                .map(block -> block.getPage() + " " + block.getText())
                .toList();
    }
}
