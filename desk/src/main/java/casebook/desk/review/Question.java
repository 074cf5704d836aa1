package casebook.desk.review;

import casebook.desk.record.CuratedCase.Label;
import java.util.List;

/**
 * What an expert is asked about a case.
 *
 * @param labels those that the facet has now
 * @param machine those that the machine gives it now
 */
public record Question(Kind kind, String facet, List<Label> labels, List<Label> machine) {

    /** What the facet has now, the primary code first. */
    public List<String> codes() {
        return codes(labels);
    }

    /** What the machine says, the primary code first. */
    public List<String> machineCodes() {
        return codes(machine);
    }

    private static List<String> codes(List<Label> labels) {
        return labels.stream().map(Label::code).toList();
    }
}
