package casebook.cli.reextract;

import casebook.event.CaseState;
import casebook.event.FileOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases that have a file with one of some outcomes. Pure.
 *
 * <p>A case that is just being extracted is none of them: of its files nothing is known.
 */
public final class WithOutcome {

    private static final Set<FileOutcome> KNOWN = EnumSet.complementOf(EnumSet.of(FileOutcome.UNKNOWN));

    /**
     * The outcomes that a person names, in whatever case.
     *
     * @throws Unclear when one is none
     */
    public static Set<FileOutcome> named(List<String> words) throws Unclear {
        var named = EnumSet.noneOf(FileOutcome.class);
        for (String word : words) {
            named.add(KNOWN.stream()
                    .filter(outcome -> outcome.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Unclear("no file is " + word + ": expected some of " + KNOWN)));
        }
        return named;
    }

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
