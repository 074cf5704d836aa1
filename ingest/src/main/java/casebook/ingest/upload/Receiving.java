package casebook.ingest.upload;

import casebook.contract.CaseId;
import casebook.contract.Topics;
import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.StagedBlob;
import casebook.ingest.http.CaseLocks;
import casebook.ingest.http.Patience;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.Revision;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.Submission;
import casebook.ingest.view.Submissions;
import casebook.process.metrics.Metric;
import casebook.process.trace.Leg;
import io.micrometer.core.instrument.Counter;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores the bytes, then announces them, so that no event ever points at a blob that is not there. */
final class Receiving {

    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

    private final Counter accepted = Metric.UPLOADS.counter("answer", "accepted");
    private final Counter known = Metric.UPLOADS.counter("answer", "known");
    private final Counter bytes = Metric.UPLOAD_BYTES.counter();

    private final BlobUse blobs;
    private final Submissions submissions;
    private final EventPublisher events;
    private final CaseTexts texts;
    private final Clock clock;
    private final CaseLocks locks;

    Receiving(
            BlobUse blobs,
            CaseTexts texts,
            Submissions submissions,
            EventPublisher events,
            CaseLocks locks,
            Clock clock) {
        this.blobs = blobs;
        this.submissions = submissions;
        this.events = events;
        this.texts = texts;
        this.locks = locks;
        this.clock = clock;
    }

    /** Accepts a case; one that is known already is only acknowledged again. */
    Receipt receive(StagedUpload upload) throws IOException {
        awaitTheView();
        List<SubmittedFile> files = upload.files();
        String caseId = CaseId.of(
                upload.metadata().submitter(),
                files.stream().map(SubmittedFile::getSha256).toList());
        return holding(caseId, () -> {
            Optional<Submission> before = submissions.find(caseId);
            if (before.isEmpty()) {
                return accept(caseId, 1, upload, files);
            } else if (before.get().withdrawn()) {
                throw withdrawn(before.get());
            }
            return again(before.get());
        });
    }

    /** Accepts a new revision of a case, if the caller knows the current one. */
    Receipt revise(String caseId, Revision expected, StagedUpload upload) throws IOException {
        awaitTheView();
        return holding(caseId, () -> {
            Submission current = submissions.find(caseId).orElseThrow(() -> unknown(caseId));
            List<SubmittedFile> files = upload.files();
            // The same request sent again after a lost answer asks for nothing new.
            if (expected.isBefore(current.revision()) && current.files().equals(files)) {
                return again(current);
            }
            expected.check(current.revision());
            return accept(caseId, current.revision() + 1, upload, files);
        });
    }

    /** Takes a case back; one that is withdrawn already stays so. */
    Submission withdraw(String caseId, Optional<Revision> expected, String reason) throws IOException {
        awaitTheView();
        return holding(caseId, () -> {
            Submission current = submissions.find(caseId).orElseThrow(() -> unknown(caseId));
            if (current.withdrawn()) {
                return current;
            }
            expected.ifPresent(revision -> revision.check(current.revision()));
            Set<String> files = submissions.filesOf(caseId);
            announce(caseId, current.revision() + 1, new CaseWithdrawn(reason));
            LOG.info("withdrawn with revision {}", current.revision() + 1);
            forget(caseId, files);
            return submissions.find(caseId).orElseThrow();
        });
    }

    /** The case is withdrawn whether its files can be deleted now or not. */
    private void forget(String caseId, Set<String> files) {
        try {
            texts.forget(caseId);
            blobs.deleteUnneeded(files);
        } catch (IOException away) {
            LOG.warn("the files stay until the sweep of the next start: {}", away.toString());
        }
    }

    private Receipt accept(String caseId, int revision, StagedUpload upload, List<SubmittedFile> files)
            throws IOException {
        blobs.keep(files);
        try {
            for (StagedBlob blob : upload.blobs()) {
                blob.commit();
            }
            var metadata = upload.metadata();
            announce(caseId, revision, new SubmissionReceived(metadata.submitter(), files, metadata.declared()));
            accepted.increment();
            bytes.increment(files.stream().mapToLong(SubmittedFile::getBytes).sum());
            LOG.info("accepted revision {} with {} files", revision, files.size());
            return Receipt.of(submissions.find(caseId).orElseThrow());
        } finally {
            blobs.letGo(files);
        }
    }

    private <T> T holding(String caseId, CaseLocks.Action<T> work) throws IOException {
        try (Leg leg = Leg.begin("accept", SpanKind.INTERNAL, Context.root())) {
            leg.about(caseId);
            return locks.holding(caseId, work);
        }
    }

    private Receipt again(Submission before) {
        known.increment();
        return Receipt.of(before);
    }

    private void announce(String caseId, int revision, Object what) {
        var event = new SubmissionEvent(
                caseId, revision, clock.instant().truncatedTo(ChronoUnit.MILLIS), what, Submission.FIRST_EXTRACTION);
        events.publish(Topics.SUBMISSIONS, caseId, event);
        submissions.know(event);
    }

    /** Without the view a case accepted before a restart would be taken for a new one. */
    private void awaitTheView() {
        Patience.untilKnown(submissions::ready);
    }

    private static Refusal withdrawn(Submission known) {
        return new Refusal(
                410,
                "withdrawn",
                "The case was withdrawn",
                "These files are case " + known.caseId() + ", which was withdrawn. To bring it back, PUT them to"
                        + " /v1/cases/" + known.caseId() + " with If-Match: " + known.revision() + ".");
    }

    private static Refusal unknown(String caseId) {
        return new Refusal(
                404,
                "no-such-case",
                "No such case",
                "No case " + caseId + " was ever accepted here; POST the files to /v1/cases instead.");
    }
}
