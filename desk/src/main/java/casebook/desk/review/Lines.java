package casebook.desk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads who stands where in the queue of a kind, at the moment of a transaction. */
final class Lines {

    /** Who comes next may have been answered a moment ago, which the record does not tell yet; so many in a row are looked at. */
    static final int A_LOOK = 50;

    /**
     * A case that may want an answer.
     *
     * @param number how many of its kind stand up to here, itself included
     */
    record Candidate(Place place, long number) {}

    private final Handle handle;
    private final Narrowing narrowing;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    Lines(Handle handle, Narrowing narrowing) {
        this.handle = handle;
        this.narrowing = narrowing;
    }

    /** How many stand there, whatever the step. */
    long count(Kind kind) {
        return counts.computeIfAbsent(kind, this::counted);
    }

    private long counted(Kind kind) {
        return bound(
                        kind,
                        "WITH " + Lanes.before(kind) + "lane AS (" + Lanes.of(kind, narrowing)
                                + ") SELECT count(*) FROM lane")
                .mapTo(Long.class)
                .one();
    }

    /** Those that come next on this step, in its order. */
    List<Candidate> candidates(Kind kind, Step step) {
        Optional<Place> from = step.from().filter(place -> place.kind() == kind);
        String type = kind.isTimed() ? "timestamptz" : "double precision";
        String beyond = from.isEmpty()
                ? ""
                : " WHERE (rank, case_id) " + (step.back() ? "<" : ">") + " (CAST(:rank AS " + type + "), :id)";
        String order = step.back() ? " ORDER BY rank DESC, case_id DESC" : " ORDER BY rank, case_id";
        // What lies ready in an index is asked again; what has to be put together first is kept.
        String kept = kind == Kind.UNDETERMINED ? " AS NOT MATERIALIZED (" : " AS MATERIALIZED (";
        Query query = bound(
                kind,
                "WITH " + Lanes.before(kind) + "lane" + kept + Lanes.of(kind, narrowing)
                        + "), found AS MATERIALIZED (SELECT rank, case_id FROM lane"
                        + beyond + order + " LIMIT " + A_LOOK + "), first AS (SELECT rank, case_id FROM found" + order
                        + " LIMIT 1) SELECT rank, case_id, (SELECT count(*) FROM lane WHERE (rank, case_id)"
                        + " <= ((SELECT rank FROM first), (SELECT case_id FROM first))) AS number, (SELECT count(*) FROM lane) AS total FROM found"
                        + order);
        from.ifPresent(place -> query.bind("rank", place.rank()).bind("id", place.caseId()));
        var candidates = new ArrayList<Candidate>();
        query.map((row, context) -> {
                    counts.put(kind, row.getLong("total"));
                    return new Candidate(place(kind, row), row.getLong("number"));
                })
                .forEach(one -> candidates.add(new Candidate(
                        one.place(), one.number() + (step.back() ? -candidates.size() : candidates.size()))));
        return candidates;
    }

    private static Place place(Kind kind, ResultSet row) throws SQLException {
        String rank = kind.isTimed()
                ? row.getObject("rank", OffsetDateTime.class).toInstant().toString()
                : String.valueOf(row.getDouble("rank"));
        return new Place(kind, rank, row.getString("case_id"));
    }

    private Query bound(Kind kind, String sql) {
        Query query = handle.createQuery(sql);
        if (kind == Kind.LOW) {
            query.bind("below", narrowing.below());
        }
        narrowing.facet().ifPresent(facet -> query.bind("facet", facet));
        narrowing.sector().ifPresent(sector -> query.bind("sector", sector));
        return query;
    }
}
