package casebook.contract.taxonomy;

import casebook.event.Implied;
import casebook.event.TaxonomyCode;
import java.util.List;

/**
 * How a code differs from what it was.
 *
 * @param code the code, as it is called now
 * @param changes its fields
 * @param cues its cues
 */
public record CodeDiff(String code, Changes changes, CueChanges cues) {

    static CodeDiff between(TaxonomyCode before, TaxonomyCode after) {
        var changes = new Changes()
                .words("name", before.getName(), after.getName())
                .words("definition", before.getDefinition(), after.getDefinition())
                .list("gbt4754", before.getGbt4754(), after.getGbt4754())
                .list("replaces", before.getReplaces(), after.getReplaces())
                .list("covers", before.getCovers(), after.getCovers())
                .list("implies", implied(before), implied(after))
                .list("examples", before.getExamples(), after.getExamples());
        return new CodeDiff(after.getCode(), changes, CueChanges.between(before.getCues(), after.getCues()));
    }

    /** Whether there is any difference beside the code itself. */
    public boolean differs() {
        return changes.differ() || cues.differ();
    }

    private static List<String> implied(TaxonomyCode code) {
        return code.getImplies().stream().map(CodeDiff::words).toList();
    }

    private static String words(Implied implied) {
        return "%s/%s %s".formatted(implied.getFacet(), implied.getCode(), Findings.plain(implied.getWeight()));
    }
}
