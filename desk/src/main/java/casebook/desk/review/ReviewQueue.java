package casebook.desk.review;

import casebook.desk.record.CuratedCase;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Reads from the archive what wants an expert's answer. */
public final class ReviewQueue {

    /** Whoever has answered so many looks' worth of cases that no record tells yet is told to come back. */
    private static final int LOOKS = 20;

    private final Jdbi archive;

    /** Over this archive. */
    public ReviewQueue(Jdbi archive) {
        this.archive = archive;
    }

    /** The queue, and the case that is asked for; all of it of one moment. */
    public Waiting at(Narrowing narrowing, Step step) {
        return archive.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            // Conflicts are few, and looked up one by one; what else there is stands in indexes from end to end.
            handle.execute("SET LOCAL enable_nestloop = on; SET LOCAL enable_seqscan = off");
            var lines = new Lines(handle, narrowing);
            Optional<Standing> standing = find(handle, lines, narrowing, step);
            Map<Kind, Long> counts = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                counts.put(kind, lines.count(kind));
            }
            return new Waiting(counts, standing);
        });
    }

    /** The kinds follow each other as one queue. */
    private static Optional<Standing> find(Handle handle, Lines lines, Narrowing narrowing, Step step) {
        for (Kind kind : step.from(narrowing.kinds())) {
            Optional<Standing> standing = find(handle, lines, narrowing, kind, step);
            if (standing.isPresent()) {
                return standing;
            }
        }
        return Optional.empty();
    }

    private static Optional<Standing> find(Handle handle, Lines lines, Narrowing narrowing, Kind kind, Step step) {
        Step from = step;
        for (int look = 0; look < LOOKS; look++) {
            List<Lines.Candidate> candidates = lines.candidates(kind, from);
            for (Lines.Candidate candidate : candidates) {
                CuratedCase one = record(handle, candidate.place().caseId());
                List<Question> questions = questions(handle, kind, one, narrowing);
                if (!questions.isEmpty()) {
                    long before = narrowing.kinds().stream()
                            .takeWhile(other -> other != kind)
                            .mapToLong(lines::count)
                            .sum();
                    return Optional.of(new Standing(candidate.place(), before + candidate.number(), one, questions));
                }
            }
            if (candidates.size() < Lines.A_LOOK) {
                return Optional.empty();
            }
            Place last = candidates.get(candidates.size() - 1).place();
            from = step.back() ? Step.before(last) : Step.after(last);
        }
        return Optional.empty();
    }

    /** A conflict stands only where nobody has spoken since; anything else may have been answered. */
    private static List<Question> questions(Handle handle, Kind kind, CuratedCase one, Narrowing narrowing) {
        return kind == Kind.CONFLICT
                ? Questions.of(kind, one, Set.of(), conflicts(handle, one.caseId()), narrowing)
                : Questions.of(kind, one, answered(handle, one.caseId()), Set.of(), narrowing);
    }

    private static CuratedCase record(Handle handle, String caseId) {
        return CuratedCase.of(handle.createQuery("SELECT record FROM cases WHERE case_id = :id")
                .bind("id", caseId)
                .mapTo(String.class)
                .one());
    }

    /** Facets of which nothing applies, and those that a review names which the record does not have yet. */
    private static Set<String> answered(Handle handle, String caseId) {
        Set<String> answered = facets(handle, Lanes.SETTLED_OF_ONE, caseId);
        answered.addAll(facets(
                handle,
                "SELECT facet FROM (SELECT DISTINCT ON (said.key) said.key AS facet, said.value AS codes"
                        + " FROM cases c JOIN case_history r ON r.case_id = c.case_id"
                        + " CROSS JOIN LATERAL jsonb_each(r.detail -> 'corrections') AS said"
                        + " WHERE c.case_id = :id AND r.kind = 'REVIEWED' AND r.happened_at > c.curated_at"
                        + " ORDER BY said.key, r.happened_at DESC) AS newest WHERE codes <> '[]'",
                caseId));
        return answered;
    }

    private static Set<String> conflicts(Handle handle, String caseId) {
        return facets(handle, Lanes.CONFLICTS_OF_ONE, caseId);
    }

    private static Set<String> facets(Handle handle, String sql, String caseId) {
        return new HashSet<>(
                handle.createQuery(sql).bind("id", caseId).mapTo(String.class).list());
    }
}
