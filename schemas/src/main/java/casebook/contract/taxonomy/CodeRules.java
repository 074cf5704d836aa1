package casebook.contract.taxonomy;

import casebook.event.Cue;
import casebook.event.TaxonomyCode;
import java.util.List;

/** What must hold of a code by itself, and of its cues. */
final class CodeRules {

    static void check(TaxonomyCode code, String path, Findings findings) {
        findings.given(code.getCode(), path + ".code");
        findings.given(code.getName(), path + ".name");
        findings.given(code.getDefinition(), path + ".definition");
        for (int i = 0; i < code.getGbt4754().size(); i++) {
            String section = code.getGbt4754().get(i);
            findings.demand(
                    section.matches("[A-T]"),
                    "%s.gbt4754[%d]".formatted(path, i),
                    "is \"%s\": must be a section of GB/T 4754, a letter from A to T",
                    section);
        }
        findings.given(code.getExamples(), path + ".examples");
        for (int i = 0; i < code.getCues().size(); i++) {
            check(code.getCues().get(i), "%s.cues[%d]".formatted(path, i), findings);
        }
    }

    private static void check(Cue cue, String path, Findings findings) {
        String phrase = cue.getPhrase();
        findings.demand(!phrase.isBlank(), path + ".phrase", "is empty");
        findings.weight(cue.getWeight(), path + ".weight");
        findings.given(cue.getRequires(), path + ".requires");
        List<String> excludes = cue.getExcludes();
        for (int i = 0; i < excludes.size(); i++) {
            String longer = excludes.get(i);
            findings.demand(
                    longer.length() > phrase.length() && longer.contains(phrase),
                    "%s.excludes[%d]".formatted(path, i),
                    "\"%s\" is no longer phrase with \"%s\" in it",
                    longer,
                    phrase);
        }
    }

    private CodeRules() {}
}
