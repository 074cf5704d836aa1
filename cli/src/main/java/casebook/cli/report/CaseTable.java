package casebook.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Curated cases as a table, one row a case. */
public final class CaseTable {

    private static final List<String> HEAD =
            List.of("title", "sector", "modality", "deployment", "scope", "base model", "confidence");
    private static final int[] WIDEST = {44, 16, 30, 12, 10, 24, 10};

    /** The table, with its head and a final line feed; confidence is that of the sector. */
    public static String of(Iterable<JsonNode> records) {
        var columns = new Columns(WIDEST);
        columns.row(HEAD);
        records.forEach(record -> columns.row(row(record)));
        return columns.toString();
    }

    private static List<String> row(JsonNode record) {
        return List.of(
                record.path("title").asText(),
                first(Labels.codes(record, "sector")),
                joined(Labels.codes(record, "modality")),
                first(Labels.codes(record, "deployment")),
                first(Labels.codes(record, "scope")),
                joined(Labels.baseModels(record)),
                Labels.confidence(record, "sector"));
    }

    private static String first(List<String> codes) {
        return joined(codes.stream().limit(1).toList());
    }

    private static String joined(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join(", ", codes);
    }

    private CaseTable() {}
}
