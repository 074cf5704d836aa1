package casebook.cli.report;

import java.util.List;

/** Files that are not OK as a table: which, what became of it, why, and what to do about it. */
public final class RefusalTable {

    private static final List<String> HEAD = List.of("file", "reason", "in words", "what to do");
    private static final int[] WIDEST = {50, 12, 48, 48};

    /** The table, with its head and a final line feed. */
    public static String of(Iterable<CaseEnd.NotOk> files) {
        var columns = new Columns(WIDEST);
        columns.row(HEAD);
        files.forEach(file -> columns.row(List.of(file.file(), file.outcome(), file.detail(), file.advice())));
        return columns.toString();
    }

    private RefusalTable() {}
}
