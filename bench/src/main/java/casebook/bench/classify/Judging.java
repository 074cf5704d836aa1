package casebook.bench.classify;

import casebook.bench.files.CaseText;
import casebook.bench.house.ExtractedCases;
import casebook.bench.scale.Contender;
import casebook.enrich.classify.Classifier;
import casebook.enrich.describe.Describer;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import java.util.List;

/** Judges the same described cases, all of them once a run. */
final class Judging implements Contender {

    private record Case(CaseExtracted text, CaseDescribed description) {}

    private final Classifier classifier;
    private final List<Case> cases;

    private Judging(Classifier classifier, List<Case> cases) {
        this.classifier = classifier;
        this.cases = cases;
    }

    /** Judges cases without vectors. */
    static Judging of(Classifier classifier, List<CaseText> texts) {
        return new Judging(classifier, texts.stream().map(Judging::described).toList());
    }

    /** Judges cases that carry vectors. */
    static Judging of(Classifier classifier, List<CaseText> texts, Vectors vectors) {
        List<Case> cases = texts.stream()
                .map(Judging::described)
                .map(one -> new Case(one.text, vectors.given(one.description)))
                .toList();
        return new Judging(classifier, cases);
    }

    @Override
    public long run() {
        for (Case one : cases) {
            classifier.judge(one.text, one.description);
        }
        return cases.size();
    }

    private static Case described(CaseText text) {
        CaseExtracted extracted = ExtractedCases.of("case", text);
        return new Case(extracted, new Describer().describe(extracted));
    }
}
