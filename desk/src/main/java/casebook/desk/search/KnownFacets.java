package casebook.desk.search;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The facets by which cases can be chosen: those in force, those of any case, the built-in ones, and what else divides cases. */
final class KnownFacets {

    private static final List<String> BESIDE = List.of("organisation_type", "region");

    private static final Set<String> BUILT_IN = BuiltInTaxonomy.casebook2023(Instant.EPOCH).getFacets().stream()
            .map(Facet::getCode)
            .collect(Collectors.toSet());

    private final Supplier<List<String>> inForce;

    /**
     * Those known.
     *
     * @param inForce the facets by which cases are judged at a moment
     */
    KnownFacets(Supplier<List<String>> inForce) {
        this.inForce = inForce;
    }

    private Set<String> always() {
        var always = new TreeSet<>(inForce.get());
        always.addAll(BESIDE);
        return always;
    }

    /** Those, and every facet under which any case of the archive is labelled. */
    Set<String> all(Handle handle) {
        Set<String> all = ofCases(handle);
        all.addAll(always());
        return all;
    }

    /** Every facet under which any case of the archive is labelled, in their order. */
    static Set<String> ofCases(Handle handle) {
        // From one facet to the next along the index, past a million labels.
        return new TreeSet<>(
                handle.createQuery("WITH RECURSIVE next AS (SELECT min(facet) AS facet FROM case_labels UNION ALL"
                                + " SELECT (SELECT min(facet) FROM case_labels WHERE facet > next.facet) FROM next"
                                + " WHERE facet IS NOT NULL) SELECT facet FROM next WHERE facet IS NOT NULL")
                        .mapTo(String.class)
                        .list());
    }

    /**
     * Looks at the facets of a query.
     *
     * @throws BadQuery when nobody knows one of them
     */
    void check(Handle handle, Set<String> asked) {
        Set<String> always = always();
        for (String facet : asked) {
            // What every casebook is asked for, such as the share of vertical cases, is no nonsense where nobody is
            // judged by it.
            boolean known = always.contains(facet) || BUILT_IN.contains(facet);
            if (!known && !isOfACase(handle, facet)) {
                throw new BadQuery("\"" + facet + "\" is no facet: use " + String.join(", ", always)
                        + ", or q, has, sort, page, size.");
            }
        }
    }

    private static boolean isOfACase(Handle handle, String facet) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM case_labels WHERE facet = :facet)")
                .bind("facet", facet)
                .mapTo(Boolean.class)
                .one();
    }
}
