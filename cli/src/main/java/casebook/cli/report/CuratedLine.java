package casebook.cli.report;

import casebook.contract.EventJson;
import casebook.event.CaseCurated;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One record of the curated topic on one line.
 *
 * @param caseId the record's key
 * @param timestamp when it was written, in milliseconds since 1970
 * @param told the case; null when it was withdrawn
 */
public record CuratedLine(String caseId, long timestamp, CaseCurated told) {

    /** The record under Avro's field names; a withdrawal says only that it is one. */
    public String json() {
        return told == null
                ? JsonNodeFactory.instance
                        .objectNode()
                        .put("caseId", caseId)
                        .put("withdrawn", true)
                        .toString()
                : EventJson.line(told);
    }

    /** Time, case, where it belongs, and its title. */
    public String text() {
        Instant time = Instant.ofEpochMilli(timestamp).truncatedTo(ChronoUnit.SECONDS);
        if (told == null) {
            return time + "  " + caseId + "  withdrawn";
        }
        JsonNode record = EventJson.tree(told);
        return String.join(
                "  ",
                time.toString(),
                caseId,
                "revision " + told.getRevision(),
                first(Labels.codes(record, "sector")) + "/" + first(Labels.codes(record, "scope")),
                told.getTitle());
    }

    private static String first(List<String> codes) {
        return codes.isEmpty() ? "undetermined" : codes.get(0);
    }
}
