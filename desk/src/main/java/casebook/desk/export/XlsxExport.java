package casebook.desk.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.desk.search.Selection;
import casebook.desk.wording.Wording;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook: the sheet {@code cases} with a row a case, and {@code manifest} with the state each is of.
 *
 * <p>Written by ourselves: a library puts the time of writing into the file, and keeps rows on the disk until the end.
 */
final class XlsxExport implements Export {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TYPES = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("workbook.xml", "sheet.main")
            + override("styles.xml", "styles")
            + override("worksheets/sheet1.xml", "worksheet")
            + override("worksheets/sheet2.xml", "worksheet")
            + "</Types>";

    private static final String PACKAGE_PARTS = relationships(
            "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/>");

    private static final String WORKBOOK = XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
            + "<sheet name=\"cases\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"manifest\" sheetId=\"2\" r:id=\"rId2\"/>"
            + "</sheets></workbook>";

    private static final String WORKBOOK_PARTS = relationships(
            "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                    + "<Relationship Id=\"rId3\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");

    /** Style 0 is plain; 1 is a text that wraps, from the top; 2 is a head. Format 49 is text. */
    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyFont=\"1\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    @Override
    public void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        var rows = new Rows(wording, selection.facets());
        var zip = new ZipOutputStream(out, UTF_8);
        part(zip, "[Content_Types].xml", TYPES);
        part(zip, "_rels/.rels", PACKAGE_PARTS);
        part(zip, "xl/workbook.xml", WORKBOOK);
        part(zip, "xl/_rels/workbook.xml.rels", WORKBOOK_PARTS);
        part(zip, "xl/styles.xml", STYLES);

        Sheet cases = sheet(zip, "sheet1", columns(rows.head().size()));
        cases.head(rows.head());
        if (selection.size() == 0) {
            cases.row(List.of(wording.say("没有符合条件的案例", "No case was found")));
        }
        selection.each(record -> cases.row(rows.row(ExportedCase.of(record))));
        cases.end();

        List<String> head = new ArrayList<>(rows.manifestHead());
        head.add(0, rows.head().get(0));
        Sheet manifest = sheet(zip, "sheet2", List.of(32, 10, 10, 12, 10, 20));
        manifest.head(head);
        selection.each(record -> {
            ExportedCase one = ExportedCase.of(record);
            List<String> row = new ArrayList<>(Rows.manifest(one));
            row.add(0, one.caseId());
            manifest.row(row);
        });
        manifest.end();
        zip.finish();
    }

    /** The id, the title, four that tell of the organisation and the case, the facets, and three with texts at the end. */
    private static List<Integer> columns(int count) {
        var widths = new ArrayList<>(Collections.nCopies(count, 16));
        widths.set(0, 32);
        widths.set(1, 40);
        widths.set(2, 30);
        widths.set(5, 60);
        widths.set(count - 2, 50);
        widths.set(count - 1, 60);
        return widths;
    }

    private static Sheet sheet(ZipOutputStream zip, String name, List<Integer> widths) throws IOException {
        entry(zip, "xl/worksheets/" + name + ".xml");
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        return new Sheet(text, XML, MAIN, widths);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        entry(zip, name);
        zip.write(content.getBytes(UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String all) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }
}
