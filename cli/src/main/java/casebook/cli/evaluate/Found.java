package casebook.cli.evaluate;

import java.util.List;

/**
 * Things a row wants found beside the things found, pair by pair.
 *
 * @param id the row
 * @param wanted as the row writes them
 * @param found as the classifier writes them
 * @param matching which of them are the same
 * @param evidence where the first of those found stands; empty where there is none
 */
record Found<W, F>(String id, List<W> wanted, List<F> found, Matching<W, F> matching, String evidence) {

    boolean missed() {
        return !matching.missed().isEmpty() || !matching.surplus().isEmpty();
    }

    Miss miss(String field) {
        return new Miss(id, field, texts(wanted), texts(found), Double.NaN, Miss.cut(evidence));
    }

    private static List<String> texts(List<?> things) {
        return things.stream().map(String::valueOf).toList();
    }
}
