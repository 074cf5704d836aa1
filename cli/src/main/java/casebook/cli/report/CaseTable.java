package casebook.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Curated cases as a table, one row a case. Chinese characters count as two columns wide. */
public final class CaseTable {

    private static final List<String> HEAD =
            List.of("title", "sector", "modality", "deployment", "scope", "base model", "confidence");
    private static final int[] WIDTHS = {46, 16, 24, 14, 10, 20, 12};

    /** The table, with its head and a final line feed. */
    public static String of(Iterable<JsonNode> records) {
        var columns = new Column[WIDTHS.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(WIDTHS[i], 0, Overflow.WRAP);
        }
        TextTable table = TextTable.forColumns(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF), columns);
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        table.addRowValues(HEAD.toArray(String[]::new));
        for (JsonNode record : records) {
            table.addRowValues(row(record));
        }
        return table.toString();
    }

    private static String[] row(JsonNode record) {
        return new String[] {
            record.path("title").asText() + " ",
            joined(Labels.codes(record, "sector").stream().limit(1).toList()),
            joined(Labels.codes(record, "modality")),
            joined(Labels.codes(record, "deployment").stream().limit(1).toList()),
            joined(Labels.codes(record, "scope")),
            joined(Labels.baseModels(record)),
            Labels.confidence(record, "sector")
        };
    }

    private static String joined(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join(", ", codes);
    }

    private CaseTable() {}
}
