package casebook.enrich.classify.learned;

import casebook.enrich.classify.passage.Passage;
import java.util.List;

/**
 * What the voice hears of a case.
 *
 * @param grams which runs of characters occur
 * @param vector the vector of the case; null where it has none
 */
public record Features(boolean[] grams, List<Float> vector) {

    /** Those of a case. */
    public static Features of(List<Passage> passages, List<Float> vector) {
        return new Features(Grams.in(passages), vector);
    }
}
