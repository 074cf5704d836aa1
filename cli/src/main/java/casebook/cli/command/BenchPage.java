package casebook.cli.command;

import casebook.bench.Report;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a measurement found, together with what is needed to judge it: the machine and the versions it was taken with. Pure.
 */
record BenchPage(Report report, int processors, Map<String, String> versions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One object: the report's fields, then the rest. */
    String json() throws JsonProcessingException {
        ObjectNode page = JSON.valueToTree(report);
        page.put("processors", processors);
        page.set("versions", JSON.valueToTree(versions));
        return JSON.writeValueAsString(page);
    }

    /** The same for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%s: ratio %.2f, median of %d, load average %.2f on %d processors",
                report.name(), report.ratio(), report.samples(), report.loadAverage(), processors));
        report.more()
                .forEach((what, figure) -> lines.add(String.format(
                        "  %-45s %s", what, figure instanceof Double number ? String.format("%.2f", number) : figure)));
        lines.add(versions.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", ", "with ", "")));
        return lines;
    }
}
