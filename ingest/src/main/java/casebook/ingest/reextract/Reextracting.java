package casebook.ingest.reextract;

import casebook.contract.Topics;
import casebook.event.SubmissionEvent;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.http.CaseLocks;
import casebook.ingest.http.NamedCase;
import casebook.ingest.http.Patience;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.Revision;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.LedgerView;
import casebook.ingest.view.Standing;
import casebook.ingest.view.Submission;
import casebook.ingest.view.Submissions;
import casebook.process.trace.Leg;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for the next extraction of a case whose last one has come to its end. */
public final class Reextracting {

    private static final Logger LOG = LoggerFactory.getLogger(Reextracting.class);

    private final BlobStore blobs;
    private final Submissions submissions;
    private final LedgerView ledger;
    private final EventPublisher events;
    private final CaseLocks locks;

    /**
     * Over this store and these views, onto this publisher.
     *
     * @param locks held by whoever writes a case, at whatever door
     */
    public Reextracting(
            BlobStore blobs, Submissions submissions, LedgerView ledger, EventPublisher events, CaseLocks locks) {
        this.blobs = blobs;
        this.submissions = submissions;
        this.ledger = ledger;
        this.events = events;
        this.locks = locks;
    }

    /**
     * Asks for it.
     *
     * @param expected the revision that the caller means; empty for the current one
     * @return what was asked for
     * @throws Refusal when the case is not as the caller believes, is being extracted, or its files are gone
     */
    Submission reextract(String caseId, Optional<Revision> expected) throws IOException {
        try (Leg leg = Leg.begin("reextract", SpanKind.INTERNAL, Context.root())) {
            leg.about(caseId);
            Patience.untilKnown(() -> submissions.ready() && ledger.ready());
            return locks.holding(caseId, () -> ask(caseId, expected));
        }
    }

    private Submission ask(String caseId, Optional<Revision> expected) throws IOException {
        Submission current = submissions.find(caseId).orElseThrow(() -> NamedCase.unknown(caseId));
        if (current.withdrawn()) {
            throw NamedCase.withdrawn(caseId);
        }
        expected.ifPresent(revision -> revision.check(current.revision()));
        if (Standing.isUnderWay(Standing.of(ledger.find(caseId).orElse(null), current))) {
            throw underWay(current);
        }
        for (SubmittedFile file : current.files()) {
            if (!blobs.holds(file.getSha256())) {
                throw gone(current, file);
            }
        }
        SubmissionEvent event = current.anew();
        events.publish(Topics.SUBMISSIONS, caseId, event);
        submissions.know(event);
        LOG.info("extraction {} of revision {} was asked for", event.getExtraction(), event.getRevision());
        return submissions.find(caseId).orElseThrow();
    }

    private static Refusal underWay(Submission current) {
        return new Refusal(
                        409,
                        "under-way",
                        "The case is being extracted",
                        "Extraction " + current.extraction() + " of case " + current.caseId()
                                + " has not come to its end. Look at its status, and ask again when it has.")
                .retryAfter(5);
    }

    private static Refusal gone(Submission current, SubmittedFile file) {
        return new Refusal(
                409,
                "files-gone",
                "The files are gone",
                "The bytes of " + file.getName() + " are not in the blob store any more. PUT all files of the case to"
                        + " /v1/cases/" + current.caseId() + " with If-Match: " + current.revision()
                        + "; that is a new revision, and it is extracted.");
    }
}
