package casebook.cli.evaluate;

import casebook.cli.jsonl.TextRow.Refused;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facets and codes that a row may name, codes by their older names too. */
public final class Codes {

    private final Map<String, Facet> facets = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> current = new LinkedHashMap<>();

    /** Those of a taxonomy. */
    public Codes(TaxonomyPublished taxonomy) {
        for (Facet facet : taxonomy.getFacets()) {
            var codes = new LinkedHashMap<String, String>();
            for (TaxonomyCode code : facet.getCodes()) {
                codes.put(code.getCode(), code.getCode());
                code.getReplaces().forEach(old -> codes.put(old, code.getCode()));
            }
            facets.put(facet.getCode(), facet);
            current.put(facet.getCode(), codes);
        }
    }

    /** The facet of this code, if there is one. */
    public Optional<Facet> facet(String code) {
        return Optional.ofNullable(facets.get(code));
    }

    /** The facets, in the order of the taxonomy. */
    public Set<String> facets() {
        return facets.keySet();
    }

    /**
     * The codes in force for codes as a row writes them, in its order.
     *
     * @throws Refused when the facet or a code is unknown, or a facet that carries a primary code has none
     */
    List<String> resolve(String facet, List<String> written) throws Refused {
        Map<String, String> known = current.get(facet);
        if (known == null) {
            throw new Refused("there is no facet %s: known are %s".formatted(facet, String.join(", ", facets())));
        }
        var codes = new LinkedHashSet<String>();
        for (String code : written) {
            if (!known.containsKey(code)) {
                throw new Refused("facet %s has no code %s: known are %s"
                        .formatted(facet, code, String.join(", ", new LinkedHashSet<>(known.values()))));
            }
            codes.add(known.get(code));
        }
        if (codes.isEmpty() && !Comparing.several(facets.get(facet))) {
            throw new Refused("facet %s has an empty list: name a code, or leave the facet out".formatted(facet));
        }
        return List.copyOf(codes);
    }
}
