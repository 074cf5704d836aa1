package casebook.cli.verify;

import casebook.event.CaseCurated;
import casebook.event.CaseState;
import casebook.event.CaseWithdrawn;
import casebook.event.LedgerState;
import casebook.event.Rejection;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts every case anew from the records themselves.
 *
 * <p>Pure: fed with the records of the topics, from the beginning, in the order of each partition.
 */
public final class Recount {

    private record Curation(int revision, int extraction, long generation, int review) {
        Attempt attempt() {
            return new Attempt(revision, extraction);
        }
    }

    private record Attempt(int revision, int extraction) {}

    private final Map<String, SubmissionEvent> latest = new TreeMap<>();
    private final Map<String, SubmittedFile> blobs = new HashMap<>();
    private final Map<String, CaseCurated> curated = new TreeMap<>();
    private final Map<String, Set<Curation>> told = new HashMap<>();
    private final Map<String, Set<Attempt>> rejected = new HashMap<>();
    private final Map<String, CaseState> ledger = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** A record of {@code submissions}. */
    public void submission(SubmissionEvent event) {
        latest.merge(event.getCaseId(), event, Recount::newer);
    }

    private static SubmissionEvent newer(SubmissionEvent known, SubmissionEvent news) {
        boolean newer = news.getRevision() > known.getRevision()
                || news.getRevision() == known.getRevision() && news.getExtraction() > known.getExtraction();
        return newer ? news : known;
    }

    /** A record of {@code curated}; null is a withdrawal. */
    public void curated(String caseId, CaseCurated record) {
        if (record == null) {
            curated.remove(caseId);
            return;
        }
        curated.put(caseId, record);
        var curation =
                new Curation(record.getRevision(), record.getExtraction(), record.getGeneration(), record.getReview());
        if (!told.computeIfAbsent(caseId, id -> new HashSet<>()).add(curation)) {
            differences.add("case " + caseId + " was curated twice as revision " + curation.revision() + ", generation "
                    + curation.generation());
        }
    }

    /** A record of {@code rejected}. */
    public void rejection(Rejection rejection) {
        if (rejection.getFile() == null) {
            rejected.computeIfAbsent(rejection.getCaseId(), id -> new HashSet<>())
                    .add(new Attempt(rejection.getRevision(), rejection.getExtraction()));
        }
    }

    /** A record of {@code ledger}. */
    public void ledger(CaseState row) {
        ledger.put(row.getCaseId(), row);
    }

    /** The latest curated record of every case that has one. */
    public Map<String, CaseCurated> curatedCases() {
        return curated;
    }

    /** The files that must exist, by hash: those of every case's latest revision that is not withdrawn. */
    public Map<String, SubmittedFile> blobs() {
        latest.values().forEach(event -> {
            if (event.getWhat() instanceof SubmissionReceived received) {
                received.getFiles().forEach(file -> blobs.put(file.getSha256(), file));
            }
        });
        return blobs;
    }

    /** The sum over all cases, with what does not add up. */
    public Sum sum() {
        var found = new ArrayList<>(differences);
        var counts = new HashMap<LedgerState, Integer>();
        latest.forEach((caseId, event) -> {
            LedgerState state = state(event, found);
            counts.merge(state, 1, Integer::sum);
            CaseState row = ledger.get(caseId);
            if (isFinal(state) && isOf(event, row) && isFinal(row.getState()) && row.getState() != state) {
                found.add(
                        "case " + caseId + " is " + state + " by its records and " + row.getState() + " in the ledger");
            }
        });
        curated.keySet().stream()
                .filter(caseId -> !latest.containsKey(caseId))
                .forEach(caseId -> found.add("case " + caseId + " is curated and was never submitted"));
        return Sum.of(latest.size(), counts, found);
    }

    private LedgerState state(SubmissionEvent event, List<String> found) {
        String caseId = event.getCaseId();
        CaseCurated record = curated.get(caseId);
        boolean isCurated = record != null && record.getRevision() == event.getRevision();
        var newest = new Attempt(event.getRevision(), event.getExtraction());
        boolean isRejected = rejected.getOrDefault(caseId, Set.of()).contains(newest);
        CaseState row = ledger.get(caseId);
        boolean isKnown = isOf(event, row);
        boolean failed = isKnown && row.getState() == LedgerState.FAILED;
        if (event.getWhat() instanceof CaseWithdrawn) {
            if (record != null) {
                return LedgerState.RECEIVED;
            }
            return LedgerState.WITHDRAWN;
        }
        if (told.getOrDefault(caseId, Set.of()).stream()
                .map(Curation::attempt)
                .anyMatch(rejected.getOrDefault(caseId, Set.of())::contains)) {
            found.add("case " + caseId + " is both curated and rejected");
        }
        if (isCurated) {
            // An extraction that changes nothing is told by nobody but the ledger.
            boolean isTold = event.getExtraction() == record.getExtraction();
            boolean hasEnded = isTold || isRejected || isKnown && row.getSettled() >= event.getExtraction();
            return failed && !isTold ? LedgerState.FAILED : hasEnded ? LedgerState.CURATED : LedgerState.RECEIVED;
        }
        return isRejected ? LedgerState.REJECTED : failed ? LedgerState.FAILED : LedgerState.RECEIVED;
    }

    /** Whether a row of the ledger speaks of what was accepted last; it is read earlier, and may be behind. */
    private static boolean isOf(SubmissionEvent event, CaseState row) {
        return row != null && row.getRevision() == event.getRevision() && row.getExtraction() >= event.getExtraction();
    }

    private static boolean isFinal(LedgerState state) {
        return state == LedgerState.CURATED || state == LedgerState.REJECTED || state == LedgerState.WITHDRAWN;
    }
}
