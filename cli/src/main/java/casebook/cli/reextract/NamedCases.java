package casebook.cli.reextract;

import casebook.contract.CaseId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The cases that a person names, each once, in the order they are named. Pure. */
public final class NamedCases {

    private static final String FROM_INPUT = "-";

    /**
     * Their ids.
     *
     * @param words ids; {@code -} stands for those of the input
     * @param input lines that begin with an id
     * @throws Unclear when one is no id
     */
    public static Set<String> of(List<String> words, Supplier<Stream<String>> input) throws Unclear {
        var caseIds = new LinkedHashSet<String>();
        for (String word : words) {
            if (word.equals(FROM_INPUT)) {
                caseIds.addAll(input.get()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split("\\s+", 2)[0])
                        .toList());
            } else {
                caseIds.add(word);
            }
        }
        for (String caseId : caseIds) {
            if (!CaseId.isOne(caseId)) {
                throw new Unclear(
                        caseId + " is no case id: it has 26 characters, a to z and 2 to 7; take it from the receipt");
            }
        }
        return caseIds;
    }

    private NamedCases() {}
}
