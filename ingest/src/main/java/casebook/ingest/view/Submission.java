package casebook.ingest.view;

import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import java.time.Instant;
import java.util.List;

/**
 * The newest accepted fact about a case.
 *
 * @param caseId the case
 * @param revision its revision
 * @param withdrawn whether that revision took the case back
 * @param reason why it was withdrawn; empty otherwise
 * @param submitter who submits; empty for a withdrawal
 * @param files the files of the revision; empty for a withdrawal
 * @param acceptedAt when it was accepted
 */
public record Submission(
        String caseId,
        int revision,
        boolean withdrawn,
        String reason,
        String submitter,
        List<SubmittedFile> files,
        Instant acceptedAt) {

    static Submission of(SubmissionEvent event) {
        if (event.getWhat() instanceof SubmissionReceived received) {
            return new Submission(
                    event.getCaseId(),
                    event.getRevision(),
                    false,
                    "",
                    received.getSubmitter(),
                    List.copyOf(received.getFiles()),
                    event.getAcceptedAt());
        }
        String reason = ((CaseWithdrawn) event.getWhat()).getReason();
        return new Submission(
                event.getCaseId(), event.getRevision(), true, reason, "", List.of(), event.getAcceptedAt());
    }

    /** Of two facts about a case the higher revision counts, of an equal pair the one known first. */
    Submission orNewer(Submission other) {
        return other.revision > revision ? other : this;
    }
}
