package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.event.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Codes stand side by side: every one that is clear enough applies, the strongest of them first. */
final class SeveralJudge implements FacetJudge {

    /** Score at which a code is as likely as not. */
    private static final double EVEN = 2;

    private static final double DECLARED = 6;

    /** Long texts mention much in passing. */
    private static final double LEAST_SCORE = 1.8;

    private static final double LEAST_SCORE_PER_LENGTH = 0.6;
    private static final double USUAL_LENGTH = 1000;

    /** Beside a strong code, a faint one is an aside. */
    private static final double LEAST_SHARE = 0.3;

    private final String facet;
    private final boolean onePrimary;

    SeveralJudge(String facet, boolean onePrimary) {
        this.facet = facet;
        this.onePrimary = onePrimary;
    }

    @Override
    public Verdict judge(Hearing hearing) {
        List<CodeScore> ranked = hearing.scores().stream()
                .sorted(Comparator.comparingDouble(SeveralJudge::strength).reversed())
                .toList();
        double best = ranked.isEmpty() ? 0 : strength(ranked.get(0));
        double least = Math.max(least(hearing.characters()), LEAST_SHARE * best);
        var labels = new ArrayList<Label>();
        for (int i = 0; i < ranked.size() && strength(ranked.get(i)) >= least; i++) {
            labels.add(label(ranked, i));
        }
        if (!labels.isEmpty()) {
            return Verdict.of(labels);
        }
        return Verdict.abstain(best > 0 ? List.of(label(ranked, 0)) : List.of());
    }

    private Label label(List<CodeScore> ranked, int rank) {
        CodeScore score = ranked.get(rank);
        String runnerUp = rank + 1 < ranked.size() && strength(ranked.get(rank + 1)) > 0
                ? ranked.get(rank + 1).code()
                : null;
        boolean primary = rank == 0 || !onePrimary;
        return FacetJudge.label(facet, score, primary, confidence(strength(score)), runnerUp);
    }

    /** The least score that counts in a text of this length. */
    static double least(int characters) {
        return LEAST_SCORE + LEAST_SCORE_PER_LENGTH * Math.log1p(characters / USUAL_LENGTH);
    }

    static double confidence(double strength) {
        return strength / (strength + EVEN);
    }

    static double strength(CodeScore score) {
        return score.score() + (score.declared() > 0 ? DECLARED : 0);
    }
}
