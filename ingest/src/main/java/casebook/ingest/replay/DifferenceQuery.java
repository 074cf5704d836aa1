package casebook.ingest.replay;

import casebook.event.CaseReclassified;
import casebook.event.DifferenceKind;
import casebook.ingest.http.Refusal;
import java.util.Locale;
import java.util.Map;

/**
 * Which differences are asked for. Pure.
 *
 * @param replayId the replay that found them
 * @param kind of this kind only; null for every kind
 * @param limit how many at most
 */
record DifferenceQuery(String replayId, DifferenceKind kind, long limit) {

    private static final Map<String, DifferenceKind> KINDS = Map.of(
            "preview", DifferenceKind.PREVIEW, "applied", DifferenceKind.APPLIED, "conflict", DifferenceKind.CONFLICT);

    /**
     * Reads the words of a query; null where one is not given.
     *
     * @throws Refusal when they make no sense
     */
    static DifferenceQuery of(String replayId, String kind, String limit) {
        DifferenceKind wanted = kind == null ? null : KINDS.get(kind.toLowerCase(Locale.ROOT));
        if (kind != null && wanted == null) {
            throw refused("kind must be preview, applied or conflict");
        }
        if (limit != null && !limit.matches("[1-9]\\d{0,17}")) {
            throw refused("limit must be a whole number above 0");
        }
        return new DifferenceQuery(replayId, wanted, limit == null ? Long.MAX_VALUE : Long.parseLong(limit));
    }

    boolean isWanted(CaseReclassified difference) {
        return difference.getReplayId().equals(replayId) && (kind == null || difference.getKind() == kind);
    }

    private static Refusal refused(String why) {
        return new Refusal(400, "bad-query", "The query makes no sense", "In the query, " + why + ".");
    }
}
