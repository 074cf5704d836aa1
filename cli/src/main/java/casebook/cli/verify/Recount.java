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

    private record Curation(int revision, int extraction, long generation, int review) {}

    private final Map<String, SubmissionEvent> latest = new TreeMap<>();
    private final Map<String, SubmittedFile> blobs = new HashMap<>();
    private final Map<String, CaseCurated> curated = new TreeMap<>();
    private final Map<String, Set<Curation>> told = new HashMap<>();
    private final Map<String, Set<Integer>> rejectedRevisions = new HashMap<>();
    private final Map<String, CaseState> ledger = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** A record of {@code submissions}. */
    public void submission(SubmissionEvent event) {
        latest.merge(
                event.getCaseId(), event, (known, news) -> news.getRevision() > known.getRevision() ? news : known);
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
            rejectedRevisions
                    .computeIfAbsent(rejection.getCaseId(), id -> new HashSet<>())
                    .add(rejection.getRevision());
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
            if (isFinal(state) && row != null && isFinal(row.getState()) && row.getState() != state) {
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
        boolean isRejected = rejectedRevisions.getOrDefault(caseId, Set.of()).contains(event.getRevision());
        if (event.getWhat() instanceof CaseWithdrawn) {
            if (record != null) {
                return LedgerState.RECEIVED;
            }
            return LedgerState.WITHDRAWN;
        }
        if (isCurated && isRejected) {
            found.add("case " + caseId + " is both curated and rejected");
        }
        if (isCurated) {
            return LedgerState.CURATED;
        }
        CaseState row = ledger.get(caseId);
        boolean failed =
                row != null && row.getRevision() == event.getRevision() && row.getState() == LedgerState.FAILED;
        return isRejected ? LedgerState.REJECTED : failed ? LedgerState.FAILED : LedgerState.RECEIVED;
    }

    private static boolean isFinal(LedgerState state) {
        return state == LedgerState.CURATED || state == LedgerState.REJECTED || state == LedgerState.WITHDRAWN;
    }
}
