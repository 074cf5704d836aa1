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

    /** A file; its outcome is null while it waits, and its archive where it was submitted by itself. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FileState(String sha256, String name, String outcome, String detail, String archive) {}

    /** Where the bytes of a file are given out; null where they came packed in another, or are deleted. */
    public String download(FileState file) {
        return file.archive() != null || state.equals("WITHDRAWN")
                ? null
                : "/v1/cases/" + caseId + "/files/" + file.sha256();
    }

    /** The same of the file with this hash; null where the revision has none. */
    public String download(String sha256) {
        return files.stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .map(this::download)
                .orElse(null);
    }

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
