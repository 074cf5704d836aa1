package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.enrich.classify.meaning.Nearness;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What speaks in one facet.
 *
 * @param scores what the cues say of each code, in the taxonomy's order
 * @param characters length of what was read, in UTF-16 units
 * @param nearness what the meaning of the case says of each code; measured when it is asked for
 * @param learned what the learned voice says of each code it knows
 */
public record Hearing(
        List<CodeScore> scores, int characters, Supplier<Nearness> nearness, Map<String, Double> learned) {

    /** What the learned voice says of a code, from about -0.3 to 1; 0 where it is silent. */
    double learned(String code) {
        return learned.getOrDefault(code, 0.0);
    }
}
