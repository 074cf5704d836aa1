package casebook.enrich.review;

import casebook.event.CaseStanding;
import casebook.event.ReviewDecided;
import java.util.ArrayList;
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
        if (standing.getWithdrawn()
                || standing.getReviews().stream()
                        .anyMatch(known -> known.getReviewId().equals(review.getReviewId()))) {
            return Optional.empty();
        }
        var reviews = new ArrayList<>(standing.getReviews());
        // The topic keeps what was said; a standing is read for every judgement and stays small.
        reviews.add(ReviewDecided.newBuilder(review).setComment("").build());
        return Optional.of(CaseStanding.newBuilder(standing).setReviews(reviews).build());
    }

    private Reviews() {}
}
