package casebook.enrich.track;

import static casebook.event.LedgerState.CURATED;
import static casebook.event.LedgerState.EXTRACTED;
import static casebook.event.LedgerState.FAILED;
import static casebook.event.LedgerState.RECEIVED;
import static casebook.event.LedgerState.REJECTED;
import static casebook.event.LedgerState.WITHDRAWN;

import casebook.contract.DeadLetter;
import casebook.event.CaseCurated;
import casebook.event.CaseExtracted;
import casebook.event.CaseWithdrawn;
import casebook.event.FileState;
import casebook.event.LedgerState;
import casebook.event.Rejection;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import java.time.Instant;
import java.util.List;

/** Reads each event as a fact about where its case stands. Pure. */
final class Facts {

    /** A dead letter that does not say its revision is taken for the first one. */
    private static final int UNSAID = 1;

    static Fact of(SubmissionEvent event) {
        if (event.getWhat() instanceof CaseWithdrawn withdrawn) {
            List<String> reasons = withdrawn.getReason().isEmpty() ? List.of() : List.of(withdrawn.getReason());
            return new Fact(event.getRevision(), WITHDRAWN, reasons, List.of(), null, null, event.getAcceptedAt());
        }
        var received = (SubmissionReceived) event.getWhat();
        List<FileState> files = received.getFiles().stream()
                .map(file -> new FileState(file.getSha256(), file.getName(), null, ""))
                .toList();
        Instant at = event.getAcceptedAt();
        return new Fact(event.getRevision(), RECEIVED, List.of(), files, at, null, at);
    }

    static Fact of(CaseExtracted event) {
        List<FileState> files = event.getFiles().stream()
                .map(file -> new FileState(file.getSha256(), file.getName(), file.getOutcome(), file.getDetail()))
                .toList();
        Instant at = event.getExtractedAt();
        return new Fact(event.getRevision(), EXTRACTED, List.of(), files, event.getReceivedAt(), at, at);
    }

    static Fact of(CaseCurated event) {
        List<FileState> none = List.of();
        return new Fact(
                event.getRevision(), CURATED, List.of(), none, event.getReceivedAt(), null, event.getCuratedAt());
    }

    /** A refused file leaves its case where it is; a refused case is REJECTED. */
    static Fact of(Rejection event) {
        boolean wholeCase = event.getFile() == null;
        LedgerState state = wholeCase ? REJECTED : RECEIVED;
        String reason = event.getReason() + (event.getDetail().isEmpty() ? "" : ": " + event.getDetail());
        return new Fact(
                event.getRevision(),
                state,
                wholeCase ? List.of(reason) : List.of(),
                List.of(),
                null,
                null,
                event.getRejectedAt());
    }

    /** A dead letter; the revision is read from the event where the letter holds one that speaks of it. */
    static Fact of(DeadLetter letter, Instant at) {
        int revision = letter.event().flatMap(DeadLetter::revision).orElse(UNSAID);
        String error = letter.exception().orElse("a surprise");
        return new Fact(revision, FAILED, List.of(error), List.of(), null, null, at);
    }

    private Facts() {}
}
