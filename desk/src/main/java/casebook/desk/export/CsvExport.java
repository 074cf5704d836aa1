package casebook.desk.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.desk.search.Selection;
import casebook.desk.wording.Wording;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A row a case under one head (RFC 4180), each with the state of the case that it tells of. */
final class CsvExport implements Export {

    /** Without it Excel takes the text for the code page of its country. */
    private static final char UTF_8_MARK = '\uFEFF';

    @Override
    public void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        var rows = new Rows(wording, selection.facets());
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(UTF_8_MARK);
        var table = new CSVPrinter(text, CSVFormat.RFC4180);
        table.printRecord(both(rows.head(), rows.manifestHead()));
        selection.each(record -> {
            ExportedCase one = ExportedCase.of(record);
            table.printRecord(both(rows.row(one), Rows.manifest(one)));
        });
        text.flush();
    }

    private static List<String> both(List<String> row, List<String> manifest) {
        return Stream.concat(row.stream(), manifest.stream()).toList();
    }
}
