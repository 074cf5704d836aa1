package casebook.desk.export;

import casebook.desk.search.Selection;
import casebook.desk.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A workbook: the sheet {@code cases} with a row a case, and {@code manifest} with the state each is of. */
final class XlsxExport implements Export {

    @Override
    public void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        var rows = new Rows(wording, selection.facets());
        try (var workbook = new TimelessWorkbook()) {
            var cases = new TextSheet(
                    workbook, "cases", rows.head(), columns(rows.head().size()));
            var manifest = new TextSheet(
                    workbook,
                    "manifest",
                    with(rows.head().get(0), rows.manifestHead()),
                    List.of(32, 10, 10, 12, 10, 20));
            if (selection.size() == 0) {
                cases.row(List.of(wording.say("没有符合条件的案例", "No case was found")));
            }
            selection.each(record -> {
                ExportedCase one = ExportedCase.of(record);
                cases.row(rows.row(one));
                manifest.row(with(one.caseId(), Rows.manifest(one)));
            });
            workbook.write(out);
        }
    }

    private static List<String> with(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
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
}
