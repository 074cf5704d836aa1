package casebook.desk.export;

import casebook.desk.search.Selection;
import casebook.desk.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats in which cases are handed on. */
public enum Format {
    /** For a table or a program: a row a case, as many as there are. */
    CSV("text/csv; charset=utf-8", Long.MAX_VALUE, new CsvExport()),
    /** For a program: a line a case, with codes, and all evidence. */
    JSONL("application/x-ndjson; charset=utf-8", Long.MAX_VALUE, new JsonlExport()),
    /** For a desk: a sheet of cases and one of their revisions. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 20_000, new XlsxExport()),
    /** For a reader: the casebook. */
    HTML("text/html; charset=utf-8", 5_000, new HtmlExport());

    private final String mediaType;
    private final long most;
    private final Export export;

    Format(String mediaType, long most, Export export) {
        this.mediaType = mediaType;
        this.most = most;
        this.export = export;
    }

    /** How a file name ends. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** So many cases it takes at most: what opens the file has to hold all of them. */
    public long most() {
        return most;
    }

    /** Writes cases down. */
    public void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        export.write(selection, wording, out);
    }
}
