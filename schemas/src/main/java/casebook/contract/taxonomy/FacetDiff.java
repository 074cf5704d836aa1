package casebook.contract.taxonomy;

import casebook.event.Facet;
import casebook.event.FacetCondition;
import casebook.event.TaxonomyCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a facet differs from what it was.
 *
 * @param facet the facet
 * @param changes its own fields
 * @param added codes that are new
 * @param removed codes that are gone
 * @param renamed codes that take the place of one that is gone, as they say with {@code replaces}: the old one by the new
 * @param codes codes that stayed or were renamed, and say something else
 */
public record FacetDiff(
        String facet,
        Changes changes,
        List<String> added,
        List<String> removed,
        Map<String, String> renamed,
        List<CodeDiff> codes) {

    static FacetDiff between(Facet before, Facet after) {
        Map<String, TaxonomyCode> old = byCode(before);
        Map<String, TaxonomyCode> now = byCode(after);
        Map<String, String> renamed = renamed(old, now);
        Map<String, TaxonomyCode> was = new LinkedHashMap<>();
        old.forEach((code, entry) -> was.put(renamed.getOrDefault(code, code), entry));
        List<String> oldCodes = List.copyOf(was.keySet());
        List<String> newCodes = List.copyOf(now.keySet());
        var changes = new Changes()
                .words("name", before.getName(), after.getName())
                .text("choice", before.getChoice(), after.getChoice())
                .text("onlyWhere", words(before.getOnlyWhere()), words(after.getOnlyWhere()))
                .order(oldCodes, newCodes);
        List<CodeDiff> codes = now.values().stream()
                .filter(code -> was.containsKey(code.getCode()))
                .map(code -> CodeDiff.between(was.get(code.getCode()), code))
                .filter(CodeDiff::differs)
                .toList();
        return new FacetDiff(
                after.getCode(),
                changes,
                Changes.without(newCodes, oldCodes),
                Changes.without(oldCodes, newCodes),
                renamed,
                codes);
    }

    /** Whether there is any difference. */
    public boolean differs() {
        return changes.differ() || !added.isEmpty() || !removed.isEmpty() || !renamed.isEmpty() || !codes.isEmpty();
    }

    /** A new code is the first code that it replaces and that is gone; the others it replaces are removed. */
    private static Map<String, String> renamed(Map<String, TaxonomyCode> old, Map<String, TaxonomyCode> now) {
        Map<String, String> renamed = new LinkedHashMap<>();
        now.values().stream()
                .filter(code -> !old.containsKey(code.getCode()))
                .forEach(code -> code.getReplaces().stream()
                        .filter(gone -> old.containsKey(gone) && !now.containsKey(gone))
                        .findFirst()
                        .ifPresent(gone -> renamed.putIfAbsent(gone, code.getCode())));
        return renamed;
    }

    private static Map<String, TaxonomyCode> byCode(Facet facet) {
        Map<String, TaxonomyCode> codes = new LinkedHashMap<>();
        facet.getCodes().forEach(code -> codes.put(code.getCode(), code));
        return codes;
    }

    private static String words(FacetCondition where) {
        return where == null ? "" : where.getFacet() + "/" + where.getCode();
    }
}
