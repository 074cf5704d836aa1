package casebook.ingest.review;

import casebook.contract.Spelling;
import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers that a facet takes. Pure.
 *
 * @param facet its code
 * @param one whether it takes only one
 * @param known its codes, each with itself, then the older ones, each with the code that replaces it
 */
record FacetCodes(String facet, boolean one, Map<String, String> known) {

    static FacetCodes of(Facet facet) {
        var known = new LinkedHashMap<String, String>();
        facet.getCodes().forEach(code -> known.put(code.getCode(), code.getCode()));
        for (TaxonomyCode code : facet.getCodes()) {
            code.getReplaces().forEach(older -> known.putIfAbsent(older, code.getCode()));
        }
        return new FacetCodes(facet.getCode(), facet.getChoice() == Choice.ONE, known);
    }

    List<String> unknown(List<String> codes) {
        List<String> unknown = codes.stream()
                .filter(code -> !known.containsKey(code))
                .map(code -> Quoted.of(code) + Spelling.guess(code, known.keySet()))
                .toList();
        return unknown.isEmpty()
                ? List.of()
                : List.of(facet + " has no code " + String.join(", ", unknown) + ". Known are "
                        + String.join(", ", known.keySet()) + ".");
    }

    List<String> tooMany(List<String> codes) {
        return one && codes.size() > 1
                ? List.of(facet + " takes one code, not " + String.join(", ", codes) + ". Send the one that fits best.")
                : List.of();
    }

    /** An older code and the one that replaces it are the same answer. */
    List<String> twice(List<String> codes) {
        Set<String> seen = new HashSet<>();
        return codes.stream()
                .filter(code -> !seen.add(known.get(code)))
                .map(code -> facet + " names " + known.get(code) + " twice. Send it once.")
                .distinct()
                .toList();
    }
}
