package casebook.sink.archive;

import static casebook.contract.Topics.CURATED;

import casebook.contract.EventJson;
import casebook.event.CaseCurated;
import casebook.event.Label;
import casebook.event.ModelMention;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes curated cases with their labels and models; a withdrawal takes them away. */
final class CaseRows {

    private static final StagedTable CASES = new StagedTable(
            "cases",
            List.of(
                    "case_id",
                    "revision",
                    "extraction",
                    "generation",
                    "review",
                    "title",
                    "organisation",
                    "organisation_type",
                    "region",
                    "summary",
                    "language",
                    "sector",
                    "scope",
                    "taxonomy",
                    "classifier",
                    "received_at",
                    "curated_at",
                    "record",
                    "record_offset"),
            1,
            "(t.revision, t.extraction, t.record_offset)"
                    + " < (excluded.revision, excluded.extraction, excluded.record_offset)");

    private static final Comparator<CaseCurated> AGE =
            Comparator.comparingInt(CaseCurated::getRevision).thenComparingInt(CaseCurated::getExtraction);

    private static final StagedTable LABELS = new StagedTable(
            "case_labels",
            List.of("case_id", "facet", "code", "is_primary", "confidence", "origin", "evidence"),
            3,
            "");

    private static final StagedTable MODELS = new StagedTable(
            "case_models", List.of("case_id", "name", "role", "parameters_billions", "evidence"), 3, "");

    /** A record with its JSON, of which what its labels and models say is a part. */
    private record Told(CaseCurated event, long offset, ObjectNode json) {}

    static void write(Connection connection, Batch batch) throws SQLException {
        var withdrawn = new ArrayList<String>();
        Map<String, Told> told = new LinkedHashMap<>();
        for (Placed<CaseCurated> record : batch.newest(CURATED, AGE)) {
            if (record.event() == null) {
                withdrawn.add(record.key());
            } else {
                told.put(record.key(), new Told(record.event(), record.offset(), EventJson.tree(record.event())));
            }
        }
        Deleting.from(connection, "cases", withdrawn);
        Set<String> changed = CASES.upsert(
                connection, told.values().stream().<List<?>>map(CaseRows::row).toList());
        Deleting.from(connection, "case_labels", changed);
        Deleting.from(connection, "case_models", changed);
        List<Told> news = changed.stream().map(told::get).toList();
        LABELS.upsert(
                connection, news.stream().flatMap(one -> labels(one).stream()).toList());
        MODELS.upsert(
                connection, news.stream().flatMap(one -> models(one).stream()).toList());
    }

    private static List<?> row(Told told) {
        CaseCurated event = told.event();
        return Arrays.asList(
                event.getCaseId(),
                event.getRevision(),
                event.getExtraction(),
                event.getGeneration(),
                event.getReview(),
                event.getTitle(),
                event.getOrganisation(),
                event.getOrganisationType(),
                event.getRegion(),
                event.getSummary(),
                event.getLanguage(),
                primary(event, "sector"),
                primary(event, "scope"),
                event.getTaxonomy(),
                event.getClassifier(),
                event.getReceivedAt(),
                event.getCuratedAt(),
                told.json(),
                told.offset());
    }

    private static String primary(CaseCurated event, String facet) {
        return event.getLabels().stream()
                .filter(label -> label.getFacet().equals(facet) && label.getPrimary())
                .map(Label::getCode)
                .findFirst()
                .orElse(null);
    }

    private static List<List<?>> labels(Told told) {
        var rows = new ArrayList<List<?>>();
        for (Label label : told.event().getLabels()) {
            rows.add(List.of(
                    told.event().getCaseId(),
                    label.getFacet(),
                    label.getCode(),
                    label.getPrimary(),
                    label.getConfidence(),
                    label.getOrigin(),
                    told.json().get("labels").get(rows.size()).get("evidence")));
        }
        return rows;
    }

    private static List<List<?>> models(Told told) {
        var rows = new ArrayList<List<?>>();
        for (ModelMention mention : told.event().getModels()) {
            JsonNode written = told.json().get("models").get(rows.size());
            rows.add(List.of(
                    told.event().getCaseId(),
                    mention.getName(),
                    mention.getRole(),
                    written.get("parametersBillions"),
                    written.get("evidence")));
        }
        return rows;
    }

    private CaseRows() {}
}
