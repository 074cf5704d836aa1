package casebook.desk.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The ledger as the archive has heard of it, added up.
 *
 * @param cases how many cases are in each state
 * @param oldest the case that has waited longest for its end; null when every one has come to it
 * @param rejections why files and cases were refused, the most frequent reason first
 */
public record LedgerSum(Map<String, Long> cases, Unfinished oldest, List<Refused> rejections) {

    /**
     * A case that has not come to an end.
     *
     * @param since since when it has waited
     */
    public record Unfinished(String caseId, String state, Instant since) {}

    /**
     * What was refused for a reason, in the current revisions of cases.
     *
     * @param category what can be done about it
     * @param cases how many cases
     * @param files how many of their files; 0 where cases are refused as a whole
     * @param newest some of the cases, the newest first
     */
    public record Refused(String reason, String category, long cases, long files, List<String> newest) {}
}
