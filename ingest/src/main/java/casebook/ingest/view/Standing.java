package casebook.ingest.view;

import casebook.event.CaseState;
import casebook.event.FileState;
import casebook.event.LedgerState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Weighs what the ledger says against what was accepted. Pure. */
public final class Standing {

    private static final Set<LedgerState> UNFINISHED = EnumSet.of(LedgerState.RECEIVED, LedgerState.EXTRACTED);

    /** The ledger's row, unless something newer has been accepted than the ledger has seen. */
    public static CaseState of(CaseState row, Submission accepted) {
        if (accepted == null) {
            return row;
        }
        boolean ledgerIsBehind = row == null
                || row.getRevision() < accepted.revision()
                || row.getRevision() == accepted.revision()
                        && accepted.withdrawn()
                        && row.getState() != LedgerState.WITHDRAWN;
        if (ledgerIsBehind) {
            return asAccepted(accepted);
        }
        boolean extractedAnew = row.getRevision() == accepted.revision() && row.getExtraction() < accepted.extraction();
        return extractedAnew ? anew(row, accepted) : row;
    }

    /** Whether its newest extraction has not come to an end. */
    public static boolean isUnderWay(CaseState state) {
        return UNFINISHED.contains(state.getState()) || state.getSettled() < state.getExtraction();
    }

    /** What was curated stays curated meanwhile. */
    private static CaseState anew(CaseState row, Submission accepted) {
        boolean isCurated = row.getState() == LedgerState.CURATED || row.getCurated() > 0;
        return CaseState.newBuilder(asAccepted(accepted))
                .setState(isCurated ? LedgerState.CURATED : LedgerState.RECEIVED)
                .setSettled(row.getSettled())
                .setCurated(row.getCurated())
                .build();
    }

    private static CaseState asAccepted(Submission accepted) {
        List<FileState> files = accepted.files().stream()
                .map(file -> new FileState(file.getSha256(), file.getName(), null, "", null))
                .toList();
        return CaseState.newBuilder()
                .setCaseId(accepted.caseId())
                .setRevision(accepted.revision())
                .setExtraction(accepted.extraction())
                .setState(accepted.withdrawn() ? LedgerState.WITHDRAWN : LedgerState.RECEIVED)
                .setReasons(accepted.reason().isEmpty() ? List.of() : List.of(accepted.reason()))
                .setFiles(files)
                .setReceivedAt(accepted.acceptedAt())
                .setChangedAt(accepted.acceptedAt())
                .build();
    }

    private Standing() {}
}
