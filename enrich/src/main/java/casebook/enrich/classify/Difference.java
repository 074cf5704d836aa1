package casebook.enrich.classify;

import casebook.event.CaseClassified;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What differs between two judgements of one case.
 *
 * <p>The outcome is codes, confidence to two decimals, evidence and base models of one text; taxonomy version,
 * classifier version and generation are not part of it.
 */
final class Difference {

    /** Stands among the facets of a difference where the base models are others. */
    private static final String MODELS = "models";

    /** Whether two judgements say the same of the same text; false when there is nothing before. */
    static boolean sameOutcome(CaseClassified before, CaseClassified after) {
        return before != null
                && before.getRevision() == after.getRevision()
                && before.getExtraction() == after.getExtraction()
                && before.getUndetermined().equals(after.getUndetermined())
                && baseModels(before).equals(baseModels(after))
                && differingFacets(before, after).isEmpty();
    }

    /** Every facet whose labels differ or that is undetermined in one of the two only; and the base models. */
    static List<String> facets(CaseClassified before, CaseClassified after) {
        var differing = new ArrayList<>(differingFacets(before, after));
        Stream.concat(before.getUndetermined().stream(), after.getUndetermined().stream())
                .filter(facet -> before.getUndetermined().contains(facet)
                        != after.getUndetermined().contains(facet))
                .filter(facet -> !differing.contains(facet))
                .forEach(differing::add);
        if (!baseModels(before).equals(baseModels(after))) {
            differing.add(MODELS);
        }
        return differing;
    }

    private static Set<String> differingFacets(CaseClassified before, CaseClassified after) {
        Map<String, List<Label>> one = byFacet(before);
        Map<String, List<Label>> other = byFacet(after);
        Set<String> facets = new LinkedHashSet<>(one.keySet());
        facets.addAll(other.keySet());
        facets.removeIf(facet -> same(one.getOrDefault(facet, List.of()), other.getOrDefault(facet, List.of())));
        return facets;
    }

    private static Map<String, List<Label>> byFacet(CaseClassified classified) {
        Map<String, List<Label>> facets = new LinkedHashMap<>();
        for (Label label : classified.getLabels()) {
            facets.computeIfAbsent(label.getFacet(), facet -> new ArrayList<>(1))
                    .add(label);
        }
        return facets;
    }

    private static boolean same(List<Label> labels, List<Label> others) {
        if (labels.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            if (!same(labels.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Label label, Label other) {
        return label.getCode().equals(other.getCode())
                && label.getPrimary() == other.getPrimary()
                && Math.round(label.getConfidence() * 100) == Math.round(other.getConfidence() * 100)
                && label.getEvidence().equals(other.getEvidence());
    }

    private static List<Object> baseModels(CaseClassified classified) {
        return classified.getModels().stream()
                .filter(mention -> Objects.equals(mention.getRole(), MentionRole.BUILT_ON))
                .<Object>map((ModelMention mention) -> List.of(mention.getName(), mention.getParametersBillions()))
                .toList();
    }

    private Difference() {}
}
