package casebook.cli.statistics;

import casebook.contract.Statistics;
import casebook.event.Bilingual;
import casebook.event.Facet;
import casebook.event.TaxonomyPublished;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What facets and codes are called: in the newest taxonomy that knows them, so that a code of an older one has a name. */
public final class Names {

    private static final Bilingual UNDETERMINED = new Bilingual("未判定", "undetermined");

    private final Map<String, Bilingual> facets = new LinkedHashMap<>();
    private final Map<String, Bilingual> codes = new LinkedHashMap<>();

    /** The names of these taxonomies. */
    public Names(Collection<TaxonomyPublished> taxonomies) {
        taxonomies.stream()
                .sorted(Comparator.comparing(TaxonomyPublished::getPublishedAt).reversed())
                .flatMap(taxonomy -> taxonomy.getFacets().stream())
                .forEach(this::learn);
    }

    private void learn(Facet facet) {
        facets.putIfAbsent(facet.getCode(), facet.getName());
        facet.getCodes().forEach(code -> codes.putIfAbsent(place(facet.getCode(), code.getCode()), code.getName()));
    }

    /** The facets, in the order a reader meets them. */
    public List<String> facets() {
        return List.copyOf(facets.keySet());
    }

    Optional<Bilingual> of(String facet) {
        return Optional.ofNullable(facets.get(facet));
    }

    Optional<Bilingual> of(String facet, String code) {
        return code.equals(Statistics.UNDETERMINED)
                ? Optional.of(UNDETERMINED)
                : Optional.ofNullable(codes.get(place(facet, code)));
    }

    private static String place(String facet, String code) {
        return facet + "/" + code;
    }
}
