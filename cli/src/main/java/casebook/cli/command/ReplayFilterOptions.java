package casebook.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What preview and apply have in common: which cases are judged anew; without a word all of them. */
final class ReplayFilterOptions {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--case", paramLabel = "ID", description = "Only this case; repeatable.")
    private List<String> cases = new ArrayList<>();

    @Option(names = "--sector", paramLabel = "CODE", description = "Only cases of this primary sector; repeatable.")
    private List<String> sectors = new ArrayList<>();

    @Option(
            names = "--confidence-below",
            paramLabel = "X",
            description = "Only cases whose least sure label is below this confidence, 0 to 1.")
    private Double confidenceBelow;

    @Option(
            names = "--received-from",
            paramLabel = "D",
            description = "Only cases received at or after this day (midnight UTC) or time.")
    private String receivedFrom;

    @Option(
            names = "--received-before",
            paramLabel = "D",
            description = "Only cases received before this day (midnight UTC) or time.")
    private String receivedBefore;

    @Option(names = "--classifier", paramLabel = "V", description = "Only cases judged by this classifier.")
    private String classifier;

    /** The filter as the door reads it; empty when it lets everything through. */
    ObjectNode json() {
        ObjectNode filter = JSON.createObjectNode();
        if (!cases.isEmpty()) {
            filter.set("caseIds", JSON.valueToTree(cases));
        }
        if (!sectors.isEmpty()) {
            filter.set("sectors", JSON.valueToTree(sectors));
        }
        if (confidenceBelow != null) {
            filter.put("confidenceBelow", confidenceBelow);
        }
        put(filter, "receivedFrom", receivedFrom);
        put(filter, "receivedBefore", receivedBefore);
        put(filter, "classifier", classifier);
        return filter;
    }

    private static void put(ObjectNode filter, String name, String value) {
        if (value != null) {
            filter.put(name, value);
        }
    }
}
