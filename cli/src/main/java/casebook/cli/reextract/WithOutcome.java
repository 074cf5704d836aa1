package casebook.cli.reextract;

import casebook.event.CaseState;
import casebook.event.FileOutcome;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cases that have a file with one of these outcomes.
 *
 * <p>Pure: fed with the rows of the ledger, from the beginning. A case that is just being extracted is none of them: of its
 * files nothing is known.
 */
public final class WithOutcome {

    private final Set<FileOutcome> outcomes;
    private final Set<String> caseIds = new TreeSet<>();

    /** Those with one of these. */
    public WithOutcome(Set<FileOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** A record of {@code ledger}; null takes the row away. */
    public void row(String caseId, CaseState row) {
        boolean wanted = row != null
                && row.getFiles().stream()
                        .anyMatch(file -> file.getOutcome() != null && outcomes.contains(file.getOutcome()));
        if (wanted) {
            caseIds.add(caseId);
        } else {
            caseIds.remove(caseId);
        }
    }

    /** Their ids, sorted. */
    public List<String> caseIds() {
        return List.copyOf(caseIds);
    }
}
