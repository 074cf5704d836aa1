package casebook.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** One curated case on a page of text, every label with the passage that speaks for it. */
public final class CaseReport {

    /** The page. */
    public static String of(JsonNode record) {
        var page = new StringBuilder();
        page.append(record.path("title").asText()).append('\n');
        line(
                page,
                "case",
                record.path("caseId").asText() + ", revision "
                        + record.path("revision").asInt());
        line(page, "organisation", record.path("organisation").asText("-"));
        line(page, "region", record.path("region").asText("-"));
        line(page, "summary", record.path("summary").asText());
        for (JsonNode label : record.path("labels")) {
            line(
                    page,
                    label.path("facet").asText(),
                    String.format(
                            Locale.ROOT,
                            "%s  %.2f  %s%s",
                            label.path("code").asText(),
                            label.path("confidence").asDouble(),
                            label.path("origin").asText().toLowerCase(Locale.ROOT),
                            evidence(label)));
        }
        record.path("undetermined").forEach(facet -> line(page, facet.asText(), "undetermined, for an expert"));
        Labels.baseModels(record).forEach(model -> line(page, "base model", model));
        record.path("effects")
                .forEach(effect -> line(page, "effect", effect.path("text").asText()));
        record.path("files")
                .forEach(file -> line(
                        page,
                        "file",
                        file.path("name").asText() + "  " + file.path("outcome").asText()));
        line(
                page,
                "judged by",
                record.path("classifier").asText() + ", "
                        + record.path("taxonomy").asText());
        return page.toString().stripTrailing();
    }

    private static String evidence(JsonNode label) {
        JsonNode first = label.path("evidence").path(0);
        return first.isMissingNode() ? "" : "  “" + first.path("text").asText().strip() + "”";
    }

    private static void line(StringBuilder page, String name, String value) {
        page.append(String.format(
                Locale.ROOT, "  %-13s %s%n", name, value.replaceAll("\\s+", " ").strip()));
    }

    private CaseReport() {}
}
