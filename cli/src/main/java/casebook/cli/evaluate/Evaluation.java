package casebook.cli.evaluate;

import casebook.cli.classify.Judged;
import casebook.event.Facet;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the classifier said of labelled rows, laid beside their right answers. Pure; rows are added one by one. */
public final class Evaluation {

    private final Map<Facet, List<Comparison>> comparisons = new LinkedHashMap<>();
    private final List<Miss> violations = new ArrayList<>();
    private final List<Found<String, String>> models = new ArrayList<>();
    private final List<Found<Double, Double>> counts = new ArrayList<>();
    private final SortedSet<String> unknownModels = new TreeSet<>();
    private final ModelRegister register;
    private final ModelComparing modelComparing;
    private int forbidden;
    private int rows;

    /**
     * An evaluation without rows.
     *
     * @param facets the facets to be compared
     */
    public Evaluation(TaxonomyPublished taxonomy, List<Facet> facets) {
        facets.forEach(facet -> comparisons.put(facet, new ArrayList<>()));
        register = new ModelRegister(taxonomy.getModels());
        modelComparing = new ModelComparing(register);
    }

    /** Adds a row and what was said of it. */
    public void add(LabelledRow row, Judged judged) {
        rows++;
        for (Map.Entry<Facet, List<Comparison>> entry : comparisons.entrySet()) {
            Facet facet = entry.getKey();
            List<String> gold = row.labels().get(facet.getCode());
            if (gold != null) {
                entry.getValue().add(compare(facet, row, gold, judged));
            }
            forbid(facet.getCode(), row, judged);
        }
        row.models().ifPresent(wanted -> {
            models.add(
                    modelComparing.models(row.id(), wanted, judged.judgement().models()));
            wanted.stream().filter(name -> register.entries(name).isEmpty()).forEach(unknownModels::add);
        });
        row.parametersBillions()
                .ifPresent(wanted -> counts.add(modelComparing.counts(
                        row.id(), wanted, judged.judgement().models())));
    }

    private static Comparison compare(Facet facet, LabelledRow row, List<String> gold, Judged judged) {
        return new Comparing(facet)
                .compare(
                        row.id(),
                        row.language().orElse(judged.language()),
                        gold,
                        judged.given(facet.getCode()).stream().map(Answer::of).toList(),
                        judged.firstChoice(facet.getCode()).map(Answer::of));
    }

    private void forbid(String facet, LabelledRow row, Judged judged) {
        List<String> codes = row.notLabels().getOrDefault(facet, List.of());
        forbidden += codes.size();
        for (String code : codes) {
            judged.given(facet).stream()
                    .map(Answer::of)
                    .filter(answer -> answer.code().equals(code))
                    .map(answer -> Miss.forbidden(row.id(), facet, answer))
                    .forEach(violations::add);
        }
    }

    /** Rows added. */
    int rows() {
        return rows;
    }

    /** The figures of every facet that a row has a right answer for, by its code. */
    Map<String, FacetFigures> facets() {
        return figures(Optional.empty());
    }

    /** The same for every language. */
    Map<String, Map<String, FacetFigures>> byLanguage() {
        var languages = comparisons.values().stream()
                .flatMap(List::stream)
                .map(Comparison::language)
                .collect(Collectors.toCollection(TreeSet::new));
        var figures = new TreeMap<String, Map<String, FacetFigures>>();
        languages.forEach(language -> figures.put(language, figures(Optional.of(language))));
        return figures;
    }

    private Map<String, FacetFigures> figures(Optional<String> language) {
        var figures = new LinkedHashMap<String, FacetFigures>();
        comparisons.forEach((facet, all) -> {
            List<Comparison> these = all.stream()
                    .filter(row -> language.isEmpty() || language.get().equals(row.language()))
                    .toList();
            if (!these.isEmpty()) {
                figures.put(facet.getCode(), FacetFigures.of(these, Comparing.several(facet)));
            }
        });
        return figures;
    }

    /** Labels that rows forbid. */
    int forbidden() {
        return forbidden;
    }

    /** Labels that were given all the same. */
    List<Miss> violations() {
        return violations;
    }

    /** How well base models are found. */
    FoundFigures models() {
        return FoundFigures.of(models.stream().map(Found::matching).toList());
    }

    /** How well parameter counts are found. */
    FoundFigures counts() {
        return FoundFigures.of(counts.stream().map(Found::matching).toList());
    }

    /** Names of base models in the rows that the register does not know. */
    public SortedSet<String> unknownModels() {
        return unknownModels;
    }

    /** Everything that a row wanted otherwise: facet by facet, then what was forbidden, then models and counts. */
    List<Miss> misses() {
        var misses = new ArrayList<Miss>();
        comparisons.forEach((facet, all) -> all.stream()
                .filter(Comparison::missed)
                .map(row -> Miss.of(facet.getCode(), row))
                .forEach(misses::add));
        misses.addAll(violations);
        models.stream().filter(Found::missed).map(row -> row.miss("models")).forEach(misses::add);
        counts.stream()
                .filter(Found::missed)
                .map(row -> row.miss("parametersBillions"))
                .forEach(misses::add);
        return misses;
    }

    /** Which codes are taken for which, for the facets with one primary code. */
    Map<String, Confusion> confusions() {
        var confusions = new LinkedHashMap<String, Confusion>();
        comparisons.forEach((facet, all) -> {
            if (!all.isEmpty() && !Comparing.several(facet)) {
                confusions.put(facet.getCode(), Confusion.of(facet, all));
            }
        });
        return confusions;
    }
}
