package casebook.ingest.review;

import casebook.contract.Topics;
import casebook.event.ReviewDecided;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.NamedCase;
import casebook.ingest.http.Patience;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.Revision;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.Submission;
import casebook.ingest.view.Submissions;
import casebook.ingest.view.Taxonomies;
import casebook.process.trace.Leg;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a review in that is about the case as it stands and speaks the taxonomy in force. */
public final class Reviewing {

    private static final Logger LOG = LoggerFactory.getLogger(Reviewing.class);

    private final Submissions submissions;
    private final Taxonomies taxonomies;
    private final EventPublisher events;
    private final Clock clock;

    /** Over these views and onto this publisher. */
    public Reviewing(Submissions submissions, Taxonomies taxonomies, EventPublisher events, Clock clock) {
        this.submissions = submissions;
        this.taxonomies = taxonomies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes the review.
     *
     * @param expected the revision that the reviewer saw; empty for the current one
     * @throws Refusal when the case is not as the reviewer believes, or the taxonomy has no such answer
     */
    ReviewReceipt review(String caseId, Optional<Revision> expected, String who, ReviewRequest request) {
        try (Leg leg = Leg.begin("review", SpanKind.INTERNAL, Context.root())) {
            leg.about(caseId);
            awaitTheViews();
            int revision = current(caseId, expected);
            if (!request.set().isEmpty()) {
                Corrections.check(request.set(), inForce());
            }
            ReviewDecided review =
                    request.decided(caseId, revision, who, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            events.publish(Topics.REVIEWS, caseId, review);
            LOG.info("revision {} was reviewed by {} as {}", revision, who, review.getReviewId());
            return ReviewReceipt.of(review);
        }
    }

    private int current(String caseId, Optional<Revision> expected) {
        Submission current = submissions.find(caseId).orElseThrow(() -> NamedCase.unknown(caseId));
        if (current.withdrawn()) {
            throw withdrawn(caseId);
        }
        expected.ifPresent(revision -> revision.check(current.revision()));
        return current.revision();
    }

    private TaxonomyPublished inForce() {
        return taxonomies.inForce().orElseThrow(() -> new Refusal(
                        503,
                        "no-taxonomy",
                        "No taxonomy is in force yet",
                        "The first one is still on its way, and corrections are measured by it. Send the same"
                                + " request again in a few seconds.")
                .retryAfter(5));
    }

    /** Without the views a case accepted before a restart would be unknown, and an old taxonomy in force. */
    private void awaitTheViews() {
        Patience.untilKnown(() -> submissions.ready() && taxonomies.ready());
    }

    private static Refusal withdrawn(String caseId) {
        return new Refusal(
                410,
                "withdrawn",
                "The case was withdrawn",
                "Case " + caseId + " was withdrawn by its submitter, and nothing of it is left to review.");
    }
}
