package casebook.cli.classify;

import casebook.enrich.classify.Judgement;
import casebook.event.Label;
import java.util.List;
import java.util.Optional;

/**
 * What the pipeline says of a case.
 *
 * @param title its title
 * @param judgement its labels and models
 * @param language its language by script
 */
public record Judged(String title, Judgement judgement, String language) {

    /** The labels given for a facet, the primary one first; none when the classifier abstained or was not asked. */
    public List<Label> given(String facet) {
        return judgement.labels().stream()
                .filter(label -> label.getFacet().equals(facet))
                .toList();
    }

    /** The label that comes first for a facet: the primary one, or the one it would have given had it not abstained. */
    public Optional<Label> firstChoice(String facet) {
        return given(facet).stream().findFirst().or(() -> leaning(facet));
    }

    private Optional<Label> leaning(String facet) {
        return judgement.leanings().stream()
                .filter(label -> label.getFacet().equals(facet))
                .findFirst();
    }
}
