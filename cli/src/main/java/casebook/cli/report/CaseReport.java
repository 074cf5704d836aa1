package casebook.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
        if (record.hasNonNull("organisationType")) {
            line(page, "type", record.path("organisationType").asText());
        }
        line(page, "region", record.path("region").asText("-"));
        line(page, "summary", record.path("summary").asText());
        judgement(page, record);
        record.path("effects")
                .forEach(effect -> line(page, "effect", effect.path("text").asText()));
        record.path("files")
                .forEach(file -> line(
                        page,
                        "file",
                        file.path("name").asText() + "  " + file.path("outcome").asText()));
        judgedBy(page, record);
        return page.toString().stripTrailing();
    }

    /** The page of a case that was judged alone: only what the judgement says, under where the case stands. */
    public static String ofJudged(JsonNode record) {
        var page = new StringBuilder();
        page.append(record.path("title").asText()).append('\n');
        for (String place : List.of("id", "file", "line")) {
            if (record.has(place)) {
                line(page, place, record.path(place).asText());
            }
        }
        judgement(page, record);
        judgedBy(page, record);
        return page.toString().stripTrailing();
    }

    private static void judgement(StringBuilder page, JsonNode record) {
        record.path("labels").forEach(label -> line(page, label.path("facet").asText(), told(label)));
        record.path("overruled")
                .forEach(label ->
                        line(page, "overruled", label.path("facet").asText() + ": the machine said " + told(label)));
        record.path("undetermined").forEach(facet -> line(page, facet.asText(), "undetermined, for an expert"));
        Labels.baseModels(record).forEach(model -> line(page, "base model", model));
    }

    private static void judgedBy(StringBuilder page, JsonNode record) {
        line(
                page,
                "judged by",
                record.path("classifier").asText() + ", "
                        + record.path("taxonomy").asText());
    }

    private static String told(JsonNode label) {
        String origin = label.path("origin").asText();
        return String.format(
                Locale.ROOT,
                "%s  %.2f  %s%s",
                label.path("code").asText(),
                label.path("confidence").asDouble(),
                origin.equals("EXPERT") ? "given by an expert" : origin.toLowerCase(Locale.ROOT),
                evidence(label));
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
