package casebook.cli.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The right answer of one row for one facet beside the answer given.
 *
 * <p>Where a facet has one primary code, {@code wanted} is the first of the right codes and {@code told} the first choice.
 * Where several apply, both are the whole sets.
 *
 * @param id the row
 * @param language its language
 * @param gold the right codes as the row lists them, the primary one first
 * @param wanted the codes that an answer should have
 * @param told the codes that are compared with these
 * @param first the first choice, also where the classifier abstained but leaned
 * @param given the answers that stand: the primary one, or all of a set; none where it abstained
 */
record Comparison(
        String id,
        String language,
        List<String> gold,
        Set<String> wanted,
        Set<String> told,
        Optional<Answer> first,
        List<Answer> given) {

    /** Whether it did not abstain. */
    boolean answered() {
        return !given.isEmpty();
    }

    /** Whether the first choice is among the codes wanted; where none is wanted, whether there is none. */
    boolean right() {
        return first.map(answer -> wanted.contains(answer.code())).orElse(wanted.isEmpty());
    }

    /** Whether the first choice or its runner-up is. */
    boolean rightOfTwo() {
        return right()
                || first.flatMap(Answer::runnerUp).filter(wanted::contains).isPresent();
    }

    /** Whether the first choice is any of the right codes. */
    boolean anyOf() {
        return right() || first.filter(answer -> gold.contains(answer.code())).isPresent();
    }

    /** How sure the first choice is; 0 where there is none. */
    double confidence() {
        return first.map(Answer::confidence).orElse(0.0);
    }

    /** Whether a person who looks for mistakes would want to see it. */
    boolean missed() {
        return !answered() && !wanted.isEmpty() || !wanted.equals(told);
    }
}
