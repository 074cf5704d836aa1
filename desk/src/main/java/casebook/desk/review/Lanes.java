package casebook.desk.review;

/** The queue of each kind in SQL: its cases, each with its rank. What is given of a narrowing is bound. */
final class Lanes {

    /** The codes that JSON labels give a facet, in their order. */
    private static final String CODES =
            "jsonb_path_query_array(%s, '$[*] ? (@.facet == $f).code', jsonb_build_object('f', f.facet))";

    /**
     * A conflict stands while no review of the facet came after it, and the machine still says what it said then: what a
     * preview would have said, and nobody applied, is no conflict. The oldest comes first.
     */
    private static final String CONFLICT =
            " FROM case_history h JOIN cases c ON c.case_id = h.case_id AND c.revision = h.revision"
                    + " CROSS JOIN LATERAL jsonb_array_elements_text(h.detail -> 'facets') AS f (facet)"
                    + " WHERE h.kind = 'CONFLICT' AND NOT EXISTS (SELECT FROM case_history r"
                    + " WHERE r.case_id = h.case_id AND r.kind = 'REVIEWED' AND r.happened_at >= h.happened_at"
                    + " AND jsonb_exists(r.detail -> 'corrections', f.facet)) AND "
                    + CODES.formatted("c.record -> 'overruled'") + " = " + CODES.formatted("h.detail -> 'after'")
                    // What has no label any more is no conflict but undetermined.
                    + " AND " + CODES.formatted("c.record -> 'labels'") + " <> '[]'";

    /**
     * The facets of which an expert has said that nothing applies: codes were taken back where no expert had given any. So the
     * two newest reviews of such a facet give it no code, the newest of them for the revision that the case has now.
     */
    private static final String SETTLED = "SELECT case_id, facet FROM (SELECT r.case_id, said.key AS facet,"
            + " said.value AS codes, r.revision = c.revision AS is_current, row_number() OVER (PARTITION BY r.case_id, said.key"
            + " ORDER BY r.happened_at DESC, r.record_offset DESC) AS nth FROM case_history r JOIN cases c USING (case_id)"
            + " CROSS JOIN LATERAL jsonb_each(r.detail -> 'corrections') AS said WHERE r.kind = 'REVIEWED' AND r.case_id IN"
            + " (SELECT case_id FROM case_history WHERE kind = 'REVIEWED'"
            + " AND jsonb_path_exists(detail -> 'corrections', 'strict $.* ? (@.size() == 0)')%s)) AS said"
            + " WHERE nth <= 2 GROUP BY case_id, facet HAVING bool_and(codes = '[]') AND bool_or(nth = 1 AND is_current)";

    /** Who came first is asked first. */
    private static final String UNDETERMINED = "SELECT c.case_id, c.received_at AS rank FROM cases c LEFT JOIN settled"
            + " ON settled.case_id = c.case_id WHERE c.undetermined <> '{}'"
            + " AND NOT c.undetermined <@ coalesce(settled.facets, '{}')";

    /** The least sure comes first. Secondary labels are left out: they are measured by the primary one. */
    private static final String LOW = "SELECT l.case_id, min(l.confidence) AS rank FROM case_labels l%s"
            + " WHERE l.is_primary AND l.origin <> 'EXPERT' AND l.confidence < " + Narrowing.MOST
            + " AND l.confidence < :below";

    /** A query of the facets on which the machine disagrees with an expert, each as often as it was told, on the case bound as id. */
    static final String CONFLICTS_OF_ONE = "SELECT f.facet" + CONFLICT + " AND c.case_id = :id";

    /** A query of the facets of which an expert has said that nothing applies, on the case bound as id. */
    static final String SETTLED_OF_ONE =
            "SELECT facet FROM (" + SETTLED.formatted(" AND case_id = :id") + ") AS settled";

    /** What a query of {@link #of} needs before it. */
    static String before(Kind kind) {
        return kind == Kind.UNDETERMINED
                ? "settled AS MATERIALIZED (SELECT case_id, array_agg(facet) AS facets FROM (" + SETTLED.formatted("")
                        + ") AS one GROUP BY case_id), "
                : "";
    }

    /** A query of {@code case_id} and {@code rank}. */
    static String of(Kind kind, Narrowing narrowing) {
        boolean sector = narrowing.sector().isPresent();
        String ofSector = sector ? " AND c.sector = :sector" : "";
        boolean facet = narrowing.facet().isPresent();
        return switch (kind) {
            case CONFLICT ->
                "SELECT c.case_id, max(h.happened_at) AS rank" + CONFLICT + ofSector
                        + (facet ? " AND f.facet = :facet" : "") + " GROUP BY c.case_id";
            case UNDETERMINED ->
                UNDETERMINED
                        + ofSector
                        + (facet
                                ? " AND :facet = ANY (c.undetermined) AND :facet <> ALL (coalesce(settled.facets, '{}'))"
                                : "");
            case LOW ->
                LOW.formatted(sector ? " JOIN cases c USING (case_id)" : "")
                        + ofSector
                        + (facet ? " AND l.facet = :facet" : "")
                        + " GROUP BY l.case_id";
        };
    }

    private Lanes() {}
}
