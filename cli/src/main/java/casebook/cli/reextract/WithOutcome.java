package casebook.cli.reextract;

import casebook.event.CaseState;
import casebook.event.FileOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases that have a file with one of some outcomes. Pure.
 *
 * <p>A case that is just being extracted is none of them: of its files nothing is known.
 */
public final class WithOutcome {

    /**
     * Their ids, in the order of the ledger.
     *
     * @param ledger the rows, by case id
     */
    public static List<String> of(Map<String, CaseState> ledger, Set<FileOutcome> outcomes) {
        return ledger.keySet().stream()
                .filter(caseId -> ledger.get(caseId).getFiles().stream()
                        .anyMatch(file -> file.getOutcome() != null && outcomes.contains(file.getOutcome())))
                .toList();
    }

    private WithOutcome() {}
}
