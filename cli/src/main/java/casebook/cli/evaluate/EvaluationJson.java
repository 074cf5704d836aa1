package casebook.cli.evaluate;

import casebook.cli.classify.Judge;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** An evaluation as one JSON object; its names are a contract. A figure without a denominator is null. */
public final class EvaluationJson {

    private static final double PLACES = 1e6;

    /**
     * The object.
     *
     * @param judge whose answers they are
     * @param leftOut rows that are not in it
     * @param wanted what is told beside the figures
     */
    public static ObjectNode of(Evaluation evaluation, Judge judge, LeftOut leftOut, Wanted wanted) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("rows", evaluation.rows());
        object.putObject("leftOut").put("unusable", leftOut.unusable()).put("tooShort", leftOut.tooShort());
        object.put("taxonomy", judge.taxonomy().getVersion());
        object.put("classifier", judge.classifier());
        object.set("facets", facets(evaluation.facets()));
        ObjectNode languages = object.putObject("byLanguage");
        evaluation.byLanguage().forEach((language, facets) -> languages.set(language, facets(facets)));
        object.putObject("notLabels")
                .put("given", evaluation.forbidden())
                .put("violated", evaluation.violations().size());
        ObjectNode models = found(evaluation.models());
        ArrayNode unknown = models.putArray("unknownNames");
        evaluation.unknownModels().forEach(unknown::add);
        object.set("models", models);
        object.set("parameters", found(evaluation.counts()));
        if (wanted.errors()) {
            ArrayNode errors = object.putArray("errors");
            evaluation.misses().forEach(miss -> errors.add(miss(miss)));
        }
        if (wanted.confusion()) {
            ObjectNode confusions = object.putObject("confusion");
            evaluation.confusions().forEach((facet, confusion) -> {
                ObjectNode rows = confusions.putObject(facet);
                confusion.rows().forEach((gold, row) -> row.forEach(rows.putObject(gold)::put));
            });
        }
        return object;
    }

    private static ObjectNode facets(Map<String, FacetFigures> facets) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        facets.forEach((facet, figures) -> object.set(facet, figures(figures)));
        return object;
    }

    private static ObjectNode figures(FacetFigures figures) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("n", figures.n());
        put(object, "top1", figures.top1());
        put(object, "anyOf", figures.anyOf());
        put(object, "macroF1", figures.macroF1());
        put(object, "top2", figures.top2());
        put(object, "coverage", figures.coverage());
        put(object, "acceptedAccuracy", figures.acceptedAccuracy());
        put(object, "calibrationError", figures.calibrationError());
        ObjectNode curve = object.putObject("accuracyAtCoverage");
        figures.accuracyAtCoverage().forEach((coverage, accuracy) -> put(curve, coverage.toString(), accuracy));
        figures.sets().ifPresent(sets -> {
            put(object, "precision", sets.precision());
            put(object, "recall", sets.recall());
            put(object, "setF1", sets.setF1());
            put(object, "exact", sets.exact());
        });
        return object;
    }

    private static ObjectNode found(FoundFigures figures) {
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("n", figures.n())
                .put("wanted", figures.wanted())
                .put("found", figures.found())
                .put("right", figures.right());
        put(object, "precision", figures.precision());
        put(object, "recall", figures.recall());
        return object;
    }

    private static ObjectNode miss(Miss miss) {
        ObjectNode object =
                JsonNodeFactory.instance.objectNode().put("id", miss.id()).put("about", miss.about());
        texts(object.putArray("gold"), miss.gold());
        texts(object.putArray("given"), miss.given());
        put(object, "confidence", miss.confidence());
        return object.put("evidence", miss.evidence());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void put(ObjectNode object, String name, double figure) {
        if (Double.isNaN(figure)) {
            object.putNull(name);
        } else {
            object.put(name, Math.round(figure * PLACES) / PLACES);
        }
    }

    private EvaluationJson() {}
}
