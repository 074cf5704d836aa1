package casebook.enrich.track;

import static casebook.event.LedgerState.CURATED;
import static casebook.event.LedgerState.EXTRACTED;
import static casebook.event.LedgerState.FAILED;
import static casebook.event.LedgerState.RECEIVED;
import static casebook.event.LedgerState.REJECTED;
import static casebook.event.LedgerState.WITHDRAWN;

import casebook.contract.DeadLetter;
import casebook.event.CaseClassified;
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
import org.apache.avro.specific.SpecificRecordBase;

/** Reads each event as a fact about where its case stands. Pure. */
final class Facts {

    /** A dead letter that does not say whose it is is taken for the first extraction of the first revision. */
    private static final Attempt UNSAID = Attempt.ended(1, 1);

    /**
     * What was accepted.
     *
     * @param written when; the event itself only tells when the revision was accepted
     */
    static Fact of(SubmissionEvent event, Instant written) {
        Attempt attempt = Attempt.at(event.getRevision(), event.getExtraction());
        if (event.getWhat() instanceof CaseWithdrawn withdrawn) {
            List<String> reasons = withdrawn.getReason().isEmpty() ? List.of() : List.of(withdrawn.getReason());
            return new Fact(attempt, WITHDRAWN, reasons, List.of(), null, null, event.getAcceptedAt());
        }
        var received = (SubmissionReceived) event.getWhat();
        List<FileState> files = received.getFiles().stream()
                .map(file -> new FileState(file.getSha256(), file.getName(), null, "", null))
                .toList();
        Instant accepted = event.getAcceptedAt();
        Instant at = event.getExtraction() > 1 ? written : accepted;
        return new Fact(attempt, RECEIVED, List.of(), files, accepted, null, at);
    }

    static Fact of(CaseExtracted event) {
        List<FileState> files = event.getFiles().stream()
                .map(file -> new FileState(
                        file.getSha256(), file.getName(), file.getOutcome(), file.getDetail(), file.getArchive()))
                .toList();
        Instant at = event.getExtractedAt();
        Attempt attempt = Attempt.at(event.getRevision(), event.getExtraction());
        return new Fact(attempt, EXTRACTED, List.of(), files, event.getReceivedAt(), at, at);
    }

    /** Labels are told with what they change for subscribers, so a text that has them is curated, told or not. */
    static Fact of(CaseClassified event, Instant at) {
        Attempt attempt = Attempt.ended(event.getRevision(), event.getExtraction());
        return new Fact(attempt, CURATED, List.of(), List.of(), null, null, at);
    }

    static Fact of(CaseCurated event) {
        List<FileState> none = List.of();
        Attempt attempt = Attempt.ended(event.getRevision(), event.getExtraction());
        return new Fact(attempt, CURATED, List.of(), none, event.getReceivedAt(), null, event.getCuratedAt());
    }

    /** A refused file leaves its case where it is; a refused case is REJECTED. */
    static Fact of(Rejection event) {
        boolean wholeCase = event.getFile() == null;
        LedgerState state = wholeCase ? REJECTED : RECEIVED;
        String reason = event.getReason() + (event.getDetail().isEmpty() ? "" : ": " + event.getDetail());
        return new Fact(
                new Attempt(event.getRevision(), event.getExtraction(), wholeCase),
                state,
                wholeCase ? List.of(reason) : List.of(),
                List.of(),
                null,
                null,
                event.getRejectedAt());
    }

    /** A dead letter; whose it is is read from the event where the letter holds one that tells. */
    static Fact of(DeadLetter letter, Instant at) {
        String error = letter.exception().orElse("a surprise");
        return new Fact(
                letter.event().map(Facts::of).orElse(UNSAID), FAILED, List.of(error), List.of(), null, null, at);
    }

    /** Events that speak of a revision as a whole, or of none, are taken for its first extraction, or the first one's. */
    private static Attempt of(SpecificRecordBase event) {
        return Attempt.ended(
                DeadLetter.revision(event).orElse(UNSAID.revision()),
                DeadLetter.extraction(event).orElse(UNSAID.extraction()));
    }

    private Facts() {}
}
