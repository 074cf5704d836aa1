package casebook.ingest.extract;

import casebook.contract.Usable;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import casebook.event.SubmissionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which files gave nothing, and whether that leaves nothing of the case. Pure. */
final class Rejections {

    private static final String STAGE = "extract";

    /**
     * The rejections of a case: one for each file that is neither OK nor PARTIAL, and one for the case when no file is.
     *
     * @param missing hashes of files whose bytes were not in the store
     */
    static List<Rejection> of(CaseExtracted extracted, Set<String> missing) {
        var rejections = new ArrayList<Rejection>();
        for (ExtractedFile file : extracted.getFiles()) {
            if (!Usable.isFile(file.getOutcome())) {
                RejectionReason reason =
                        missing.contains(file.getSha256()) ? RejectionReason.BLOB_MISSING : reason(file.getOutcome());
                rejections.add(rejection(extracted, reason)
                        .setFile(file.getSha256())
                        .setFileName(file.getName())
                        .setDetail(file.getDetail())
                        .build());
            }
        }
        if (!Usable.isText(extracted)) {
            rejections.add(rejection(extracted, RejectionReason.NO_USABLE_FILE)
                    .setDetail("none of its files gave any text")
                    .build());
        }
        return rejections;
    }

    /** The rejection of a case that was tried as often as the broker allows. */
    static Rejection tooManyDeliveries(SubmissionEvent event, int deliveries, Instant now) {
        return Rejection.newBuilder()
                .setCaseId(event.getCaseId())
                .setRevision(event.getRevision())
                .setExtraction(event.getExtraction())
                .setStage(STAGE)
                .setReason(RejectionReason.TOO_MANY_DELIVERIES)
                .setCategory(RejectionCategory.INVESTIGATE)
                .setDetail("extraction was tried " + deliveries + " times and never finished")
                .setRejectedAt(now)
                .build();
    }

    private static Rejection.Builder rejection(CaseExtracted extracted, RejectionReason reason) {
        return Rejection.newBuilder()
                .setCaseId(extracted.getCaseId())
                .setRevision(extracted.getRevision())
                .setExtraction(extracted.getExtraction())
                .setStage(STAGE)
                .setReason(reason)
                .setCategory(category(reason))
                .setRejectedAt(extracted.getExtractedAt());
    }

    private static RejectionReason reason(FileOutcome outcome) {
        return switch (outcome) {
            case EMPTY -> RejectionReason.EMPTY;
            case ENCRYPTED -> RejectionReason.ENCRYPTED;
            case CORRUPT -> RejectionReason.CORRUPT;
            case UNSUPPORTED -> RejectionReason.UNSUPPORTED;
            case TOO_LARGE -> RejectionReason.TOO_LARGE;
            case TIMEOUT -> RejectionReason.TIMEOUT;
            case CRASHED -> RejectionReason.CRASHED;
            case OK, PARTIAL, UNKNOWN -> RejectionReason.UNKNOWN;
        };
    }

    private static RejectionCategory category(RejectionReason reason) {
        return switch (reason) {
            case EMPTY, CORRUPT, NO_USABLE_FILE -> RejectionCategory.RESUBMIT;
            case ENCRYPTED -> RejectionCategory.UNLOCK;
            case UNSUPPORTED -> RejectionCategory.CONVERT;
            case TOO_LARGE, TIMEOUT -> RejectionCategory.SPLIT;
            case CRASHED, TOO_MANY_DELIVERIES, BLOB_MISSING -> RejectionCategory.INVESTIGATE;
            case UNKNOWN -> RejectionCategory.UNKNOWN;
        };
    }

    private Rejections() {}
}
