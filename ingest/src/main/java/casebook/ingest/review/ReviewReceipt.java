package casebook.ingest.review;

import casebook.event.ReviewDecided;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a reviewer holds in hand. It has no time in it, so that the same review always gets the same receipt.
 *
 * @param reviewId identity of the review
 * @param caseId the case
 * @param revision the revision it is about
 * @param who who reviewed
 * @param round round of the review
 */
record ReviewReceipt(String reviewId, String caseId, int revision, String who, int round) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ReviewReceipt of(ReviewDecided review) {
        return new ReviewReceipt(
                review.getReviewId(), review.getCaseId(), review.getRevision(), review.getWho(), review.getRound());
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and numbers are always JSON", e);
        }
    }
}
