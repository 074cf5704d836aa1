package casebook.enrich.classify.judge;

import casebook.event.Label;
import java.util.List;

/**
 * What the judge of a facet says.
 *
 * @param labels the labels, the primary one first; empty when it abstains
 * @param leaning when it abstains, at most one label: what it would have said; otherwise empty
 */
public record Verdict(List<Label> labels, List<Label> leaning) {

    static Verdict of(List<Label> labels) {
        return new Verdict(labels, List.of());
    }

    static Verdict abstain(List<Label> leaning) {
        return new Verdict(List.of(), leaning);
    }
}
