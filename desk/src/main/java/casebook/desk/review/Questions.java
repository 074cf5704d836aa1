package casebook.desk.review;

import casebook.desk.record.CuratedCase;
import casebook.desk.record.CuratedCase.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges what is open on a case. Pure. */
final class Questions {

    private final CuratedCase one;
    private final Narrowing narrowing;

    private Questions(CuratedCase one, Narrowing narrowing) {
        this.one = one;
        this.narrowing = narrowing;
    }

    /**
     * The questions of a kind, the most doubtful first.
     *
     * @param answered facets that an expert has answered though the record does not tell it yet
     * @param conflicts facets on which the machine disagrees with an expert
     */
    static List<Question> of(
            Kind kind, CuratedCase one, Set<String> answered, Set<String> conflicts, Narrowing narrowing) {
        var questions = new Questions(one, narrowing);
        Stream<String> facets =
                switch (kind) {
                    case CONFLICT -> one.labels().stream().map(Label::facet).filter(conflicts::contains);
                    case UNDETERMINED -> one.undetermined().stream();
                    case LOW -> questions.unsure();
                };
        return facets.distinct()
                .filter(facet -> narrowing.asks(facet) && !answered.contains(facet))
                .map(facet -> questions.about(kind, facet))
                .toList();
    }

    private Stream<String> unsure() {
        return one.labels().stream()
                .filter(label ->
                        label.primary() && !"EXPERT".equals(label.origin()) && label.confidence() < narrowing.below())
                .sorted(Comparator.comparingDouble(Label::confidence))
                .map(Label::facet);
    }

    private Question about(Kind kind, String facet) {
        List<Label> labels = one.labelled(facet).toList();
        // Beside an expert's word, and where that word has lost its code, the machine stands here.
        List<Label> machine = kind == Kind.LOW
                ? labels
                : one.overruled().stream()
                        .filter(label -> label.facet().equals(facet))
                        .toList();
        return new Question(kind, facet, labels, machine);
    }
}
