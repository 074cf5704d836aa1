package casebook.contract.taxonomy;

import casebook.event.Facet;
import casebook.event.RegisteredModel;
import casebook.event.TaxonomyPublished;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a taxonomy differs from another; who published it and when does not count.
 *
 * @param from version of the one before
 * @param to version of the one after
 * @param changes version, title and the order of the facets
 * @param added facets that are new
 * @param removed facets that are gone
 * @param facets facets that stayed and say something else
 * @param modelsAdded new entries of the model register
 * @param modelsRemoved entries that are gone from it
 * @param models entries that stayed and say something else
 */
public record TaxonomyDiff(
        String from,
        String to,
        Changes changes,
        List<String> added,
        List<String> removed,
        List<FacetDiff> facets,
        List<String> modelsAdded,
        List<String> modelsRemoved,
        List<ModelDiff> models) {

    /** What is different in the second. */
    public static TaxonomyDiff between(TaxonomyPublished before, TaxonomyPublished after) {
        Map<String, Facet> oldFacets = by(Facet::getCode, before.getFacets());
        Map<String, Facet> newFacets = by(Facet::getCode, after.getFacets());
        Map<String, RegisteredModel> oldModels = by(RegisteredModel::getName, before.getModels());
        Map<String, RegisteredModel> newModels = by(RegisteredModel::getName, after.getModels());
        return new TaxonomyDiff(
                before.getVersion(),
                after.getVersion(),
                new Changes()
                        .text("version", before.getVersion(), after.getVersion())
                        .words("title", before.getTitle(), after.getTitle())
                        .order(List.copyOf(oldFacets.keySet()), List.copyOf(newFacets.keySet())),
                without(newFacets, oldFacets),
                without(oldFacets, newFacets),
                newFacets.values().stream()
                        .filter(facet -> oldFacets.containsKey(facet.getCode()))
                        .map(facet -> FacetDiff.between(oldFacets.get(facet.getCode()), facet))
                        .filter(FacetDiff::differs)
                        .toList(),
                without(newModels, oldModels),
                without(oldModels, newModels),
                newModels.values().stream()
                        .filter(model -> oldModels.containsKey(model.getName()))
                        .map(model -> ModelDiff.between(oldModels.get(model.getName()), model))
                        .filter(model -> model.changes().differ())
                        .toList());
    }

    /** Whether there is any difference. */
    public boolean differs() {
        return changes.differ() || !added.isEmpty() || !removed.isEmpty() || !facets.isEmpty() || modelsDiffer();
    }

    /** Whether there is any in the model register. */
    public boolean modelsDiffer() {
        return !modelsAdded.isEmpty() || !modelsRemoved.isEmpty() || !models.isEmpty();
    }

    private static <T> Map<String, T> by(Function<T, String> key, List<T> things) {
        return things.stream().collect(Collectors.toMap(key, one -> one, (one, other) -> other, LinkedHashMap::new));
    }

    private static List<String> without(Map<String, ?> some, Map<String, ?> others) {
        return Changes.without(List.copyOf(some.keySet()), List.copyOf(others.keySet()));
    }
}
