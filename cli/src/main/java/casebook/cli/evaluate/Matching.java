package casebook.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Pairs what was found with what was wanted, each with one at most. Pure.
 *
 * @param right the pairs
 * @param missed what was wanted and not found
 * @param surplus what was found and not wanted
 */
record Matching<W, F>(int right, List<W> missed, List<F> surplus) {

    static <W, F> Matching<W, F> of(List<W> wanted, List<F> found, BiPredicate<W, F> same) {
        var surplus = new ArrayList<>(found);
        var missed = new ArrayList<W>();
        for (W one : wanted) {
            int at = 0;
            while (at < surplus.size() && !same.test(one, surplus.get(at))) {
                at++;
            }
            if (at < surplus.size()) {
                surplus.remove(at);
            } else {
                missed.add(one);
            }
        }
        return new Matching<>(wanted.size() - missed.size(), missed, surplus);
    }
}
