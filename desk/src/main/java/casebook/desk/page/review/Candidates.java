package casebook.desk.page.review;

import casebook.desk.record.CuratedCase.Label;
import casebook.desk.review.Kind;
import casebook.desk.review.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which answers are nearest at hand. Pure. */
final class Candidates {

    /** As many as there are digits to choose them by. */
    static final int MOST = 9;

    /**
     * Other answers than the machine's, each with its codes: first what an expert said, then each code that is given beside
     * others, then what came second, then the rest in the order of the taxonomy.
     *
     * @param known all codes of the facet
     */
    static List<List<String>> of(Question question, List<String> known) {
        Set<List<String>> answers = new LinkedHashSet<>();
        if (question.kind() == Kind.CONFLICT) {
            answers.add(question.codes());
        }
        Stream.of(
                        question.codes().stream(),
                        question.machineCodes().stream(),
                        runnersUp(question.machine()),
                        runnersUp(question.labels()),
                        known.stream())
                .flatMap(codes -> codes)
                .map(List::of)
                .forEach(answers::add);
        answers.remove(question.machineCodes());
        return answers.stream().filter(codes -> !codes.isEmpty()).limit(MOST).toList();
    }

    private static Stream<String> runnersUp(List<Label> labels) {
        return labels.stream().map(Label::runnerUp).filter(Objects::nonNull);
    }

    private Candidates() {}
}
