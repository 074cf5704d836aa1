package casebook.ingest.status;

import casebook.event.CaseState;
import casebook.event.FileState;
import casebook.event.LedgerState;
import casebook.ingest.view.Submission;
import java.util.List;

/** Weighs what the ledger says against what was accepted. Pure. */
final class Standing {

    /** The ledger's row, unless something newer has been accepted than the ledger has seen. */
    static CaseState of(CaseState row, Submission accepted) {
        if (accepted == null) {
            return row;
        }
        boolean ledgerIsBehind = row == null
                || row.getRevision() < accepted.revision()
                || row.getRevision() == accepted.revision()
                        && accepted.withdrawn()
                        && row.getState() != LedgerState.WITHDRAWN;
        return ledgerIsBehind ? asAccepted(accepted) : row;
    }

    private static CaseState asAccepted(Submission accepted) {
        List<FileState> files = accepted.files().stream()
                .map(file -> new FileState(file.getSha256(), file.getName(), null, ""))
                .toList();
        return CaseState.newBuilder()
                .setCaseId(accepted.caseId())
                .setRevision(accepted.revision())
                .setState(accepted.withdrawn() ? LedgerState.WITHDRAWN : LedgerState.RECEIVED)
                .setReasons(accepted.reason().isEmpty() ? List.of() : List.of(accepted.reason()))
                .setFiles(files)
                .setReceivedAt(accepted.acceptedAt())
                .setChangedAt(accepted.acceptedAt())
                .build();
    }

    private Standing() {}
}
