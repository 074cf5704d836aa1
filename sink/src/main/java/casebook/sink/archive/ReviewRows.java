package casebook.sink.archive;

import casebook.contract.EventJson;
import casebook.event.ReviewDecided;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Writes what experts decided; the same review sent twice stands once. */
final class ReviewRows {

    private static final StagedTable REVIEWS = new StagedTable(
            "reviews",
            List.of(
                    "case_id",
                    "review_id",
                    "revision",
                    "who",
                    "round",
                    "corrections",
                    "score",
                    "decision",
                    "comment",
                    "decided_at"),
            2,
            "");

    static void write(Connection connection, List<Placed<ReviewDecided>> reviews) throws SQLException {
        REVIEWS.upsert(
                connection, reviews.stream().<List<?>>map(ReviewRows::row).toList());
    }

    private static List<?> row(Placed<ReviewDecided> record) {
        ReviewDecided event = record.event();
        return Arrays.asList(
                event.getCaseId(),
                event.getReviewId(),
                event.getRevision(),
                event.getWho(),
                event.getRound(),
                EventJson.field(event, "corrections"),
                event.getScore(),
                event.getDecision(),
                event.getComment(),
                event.getDecidedAt());
    }

    private ReviewRows() {}
}
