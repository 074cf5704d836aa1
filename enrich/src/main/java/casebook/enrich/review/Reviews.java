package casebook.enrich.review;

import casebook.enrich.walk.Standings;
import casebook.event.CaseStanding;
import casebook.event.ReviewDecided;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folds reviews into the standing of their case, each once and in the order they came. Pure. */
final class Reviews {

    /** The standing with one review more; empty when that changes nothing, or the case is withdrawn. */
    static Optional<CaseStanding> fold(CaseStanding before, ReviewDecided review) {
        CaseStanding standing = before != null
                ? before
                : CaseStanding.newBuilder()
                        .setCaseId(review.getCaseId())
                        .setRevision(0)
                        .build();
        if (standing.getWithdrawn() || isRepeated(standing.getReviews(), review)) {
            return Optional.empty();
        }
        var reviews = new ArrayList<>(standing.getReviews());
        // The topic keeps what was said; a standing is read for every judgement and stays small.
        reviews.add(ReviewDecided.newBuilder(review).setComment("").build());
        return Optional.of(Standings.like(standing).setReviews(reviews).build());
    }

    /** An expert may come back to an earlier word after another; only said twice in a row it is one. */
    private static boolean isRepeated(List<ReviewDecided> before, ReviewDecided review) {
        return !before.isEmpty() && before.get(before.size() - 1).getReviewId().equals(review.getReviewId());
    }

    private Reviews() {}
}
