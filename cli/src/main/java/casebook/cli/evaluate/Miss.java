package casebook.cli.evaluate;

import java.util.List;

/**
 * Something a row wanted otherwise.
 *
 * @param id the row
 * @param about the facet, or the field of the row where it is no facet
 * @param gold what the row wants
 * @param given what was given; empty where the classifier abstained
 * @param confidence how sure the first choice was, 0 to 1; NaN where there is none
 * @param evidence the passage that spoke for it; empty where there is none
 */
record Miss(String id, String about, List<String> gold, List<String> given, double confidence, String evidence) {

    private static final int LONGEST = 60;

    /** A comparison that went wrong. */
    static Miss of(String facet, Comparison row) {
        List<Answer> given = row.given();
        return new Miss(
                row.id(),
                facet,
                row.gold(),
                given.stream().map(Answer::code).toList(),
                row.first().map(Answer::confidence).orElse(Double.NaN),
                row.first().map(Answer::evidence).map(Miss::cut).orElse(""));
    }

    /** A label that the row forbids. */
    static Miss forbidden(String id, String facet, Answer answer) {
        return new Miss(
                id,
                "notLabels." + facet,
                List.of("not " + answer.code()),
                List.of(answer.code()),
                answer.confidence(),
                cut(answer.evidence()));
    }

    /** The passage on one short line. */
    static String cut(String evidence) {
        String line = evidence.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
