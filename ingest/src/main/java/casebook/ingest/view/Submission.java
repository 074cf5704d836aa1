package casebook.ingest.view;

import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The newest accepted fact about a case.
 *
 * @param caseId the case
 * @param revision its revision
 * @param extraction which extraction of that revision was asked for
 * @param withdrawn whether that revision took the case back
 * @param reason why it was withdrawn; empty otherwise
 * @param submitter who submits; empty for a withdrawal
 * @param files the files of the revision; empty for a withdrawal
 * @param declared what was declared with them; empty for a withdrawal
 * @param acceptedAt when the revision was accepted
 */
public record Submission(
        String caseId,
        int revision,
        int extraction,
        boolean withdrawn,
        String reason,
        String submitter,
        List<SubmittedFile> files,
        Map<String, String> declared,
        Instant acceptedAt) {

    /** What every revision begins with. */
    public static final int FIRST_EXTRACTION = 1;

    static Submission of(SubmissionEvent event) {
        if (event.getWhat() instanceof SubmissionReceived received) {
            return new Submission(
                    event.getCaseId(),
                    event.getRevision(),
                    event.getExtraction(),
                    false,
                    "",
                    received.getSubmitter(),
                    List.copyOf(received.getFiles()),
                    Map.copyOf(received.getDeclared()),
                    event.getAcceptedAt());
        }
        String reason = ((CaseWithdrawn) event.getWhat()).getReason();
        return new Submission(
                event.getCaseId(),
                event.getRevision(),
                event.getExtraction(),
                true,
                reason,
                "",
                List.of(),
                Map.of(),
                event.getAcceptedAt());
    }

    /** What asks for the next extraction of the same revision. */
    public SubmissionEvent anew() {
        return new SubmissionEvent(
                caseId, revision, acceptedAt, new SubmissionReceived(submitter, files, declared), extraction + 1);
    }

    /** Of two facts about a case the higher (revision, extraction) counts, of an equal pair the one known first. */
    Submission orNewer(Submission other) {
        boolean newer = other.revision > revision || other.revision == revision && other.extraction > extraction;
        return newer ? other : this;
    }
}
