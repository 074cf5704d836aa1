package casebook.desk.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * Where a case stands, as the archive has heard.
 *
 * @param state RECEIVED, EXTRACTED, CURATED, REJECTED, WITHDRAWN or FAILED
 * @param reasons why it is so; none where nothing needs a reason
 * @param receivedAt null while that fact has not been seen
 * @param extractedAt null before the text was ready
 * @param changedAt when it came to stand so
 * @param title of the curated case; null while there is none
 * @param curated the revision that is curated; 0 while none is
 */
public record CaseState(
        String caseId,
        int revision,
        String state,
        List<String> reasons,
        List<FileState> files,
        Instant receivedAt,
        Instant extractedAt,
        Instant changedAt,
        String title,
        int curated) {

    private static final String NO_USABLE_FILE = "NO_USABLE_FILE";

    /** A file; its outcome is null while it waits. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FileState(String name, String outcome, String detail) {}

    /** Whether nothing more will come by itself. Facts reach the ledger in any order, and the archive in any other. */
    public boolean isAtEnd() {
        return switch (state) {
            case "CURATED" -> curated >= revision && allIsKnown();
            case "REJECTED" -> allIsKnown();
            case "FAILED", "WITHDRAWN" -> true;
            default -> false;
        };
    }

    /** Whether no file is to blame, but the case as a whole was given up. */
    public boolean isGivenUp() {
        return !reasons.isEmpty() && reasons.stream().noneMatch(reason -> reason.startsWith(NO_USABLE_FILE));
    }

    /** Whether it was refused for its files, so that others may be accepted. */
    public boolean isMendable() {
        return state.equals("REJECTED") && !isGivenUp();
    }

    private boolean allIsKnown() {
        return isGivenUp() || files.stream().allMatch(file -> file.outcome() != null);
    }
}
