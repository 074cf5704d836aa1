package casebook.desk.page.review;

import casebook.desk.page.label.Facet;
import casebook.desk.page.label.Labels;
import casebook.desk.page.review.Review.Answer;
import casebook.desk.page.review.Review.Asked;
import casebook.desk.page.review.Review.Option;
import casebook.desk.record.CuratedCase.Label;
import casebook.desk.review.Kind;
import casebook.desk.review.Question;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a question in the words of its reader. */
final class Asking {

    private final Wording wording;
    private final ReviewWords words;
    private final Labels labels;

    Asking(Wording wording, Labels labels) {
        this.wording = wording;
        this.words = new ReviewWords(wording);
        this.labels = labels;
    }

    Asked of(Question question) {
        List<String> known = wording.codes(question.facet());
        List<List<String>> candidates = Candidates.of(question, known);
        boolean several = !wording.isOfOne(question.facet());
        boolean isAll = !several && known.size() <= Candidates.MOST;
        String facet = wording.facet(question.facet());
        return new Asked(
                question.facet(),
                facet,
                words.why(question, facet),
                said(question),
                question.machine().isEmpty() ? null : answer(question, question.machineCodes()),
                candidates.stream().map(codes -> answer(question, codes)).toList(),
                isAll ? List.of() : all(question, known),
                several,
                question.kind() == Kind.UNDETERMINED && question.machine().isEmpty(),
                String.join(",", question.codes()),
                question.kind() == Kind.CONFLICT ? String.join(",", question.codes()) : "");
    }

    /** What a case is labelled with beside what is asked. */
    List<String> beside(List<Label> all, List<Question> questions) {
        Set<String> asked = questions.stream().map(Question::facet).collect(Collectors.toSet());
        return all.stream()
                .filter(label -> !asked.contains(label.facet()))
                .map(label -> wording.code(label.facet(), label.code()))
                .distinct()
                .toList();
    }

    private List<Facet> said(Question question) {
        var said = new ArrayList<Facet>();
        if (question.kind() == Kind.CONFLICT) {
            said.addAll(by(words.expert(), question.labels()));
        }
        said.addAll(by(words.machine(), question.machine()));
        return said;
    }

    private List<Facet> by(String whom, List<Label> told) {
        return labels.facets(told).stream()
                .map(facet -> new Facet(whom, facet.labels()))
                .toList();
    }

    private Answer answer(Question question, List<String> codes) {
        String name = codes.stream()
                .map(code -> wording.code(question.facet(), code))
                .collect(Collectors.joining(wording.comma()));
        return new Answer(String.join(",", codes), name, note(question, codes));
    }

    private String note(Question question, List<String> codes) {
        if (question.kind() == Kind.CONFLICT && codes.equals(question.codes())) {
            return words.expertSaid();
        }
        boolean second = question.machine().stream()
                .anyMatch(label -> label.primary() && codes.equals(List.of(String.valueOf(label.runnerUp()))));
        return second ? words.second() : "";
    }

    private List<Option> all(Question question, List<String> known) {
        return known.stream()
                .map(code -> new Option(
                        code,
                        wording.code(question.facet(), code),
                        question.codes().contains(code)))
                .toList();
    }
}
