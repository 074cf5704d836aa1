package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.event.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Codes compete: one wins, or none when the best is weak or two are level. */
final class RivalJudge implements FacetJudge {

    /** Score that every code has unheard: little evidence makes little confidence. */
    private static final double UNHEARD = 1.5;

    /** How sharply scores become confidence; fitted so that confidence agrees with accuracy. */
    private static final double SHARPNESS = 2.3;

    private static final double LEAST_SCORE = 1.5;
    private static final double LEAST_LEAD = 1.03;

    /** What a declared answer adds: as much as the best of the text has, and some more. */
    private static final double DECLARED = 8;

    /** A secondary code has at least this share of the best one's score, and enough of its own. */
    private static final double SECONDARY_SHARE = 0.4;

    private static final double SECONDARY_SCORE = 8;
    private static final int MOST_SECONDARY = 2;

    private record Rival(CodeScore score, double strength) {}

    private final String facet;
    private final boolean withSecondary;

    RivalJudge(String facet, boolean withSecondary) {
        this.facet = facet;
        this.withSecondary = withSecondary;
    }

    @Override
    public List<Label> judge(List<CodeScore> scores, int characters) {
        List<Rival> rivals = rivals(scores);
        if (rivals.isEmpty() || rivals.get(0).strength < LEAST_SCORE) {
            return List.of();
        }
        Rival best = rivals.get(0);
        String runnerUp = rivals.size() > 1 && rivals.get(1).strength > 0
                ? rivals.get(1).score.code()
                : null;
        if (runnerUp != null && best.strength < rivals.get(1).strength * LEAST_LEAD) {
            return List.of();
        }
        double all = rivals.stream().mapToDouble(RivalJudge::power).sum();
        var labels = new ArrayList<Label>();
        labels.add(FacetJudge.label(facet, best.score, true, power(best) / all, runnerUp));
        if (withSecondary) {
            rivals.stream()
                    .skip(1)
                    .filter(rival ->
                            rival.strength >= SECONDARY_SCORE && rival.strength >= SECONDARY_SHARE * best.strength)
                    .limit(MOST_SECONDARY)
                    .map(rival -> FacetJudge.label(
                            facet,
                            rival.score,
                            false,
                            rival.strength / (rival.strength + best.strength),
                            best.score.code()))
                    .forEach(labels::add);
        }
        return labels;
    }

    private static List<Rival> rivals(List<CodeScore> scores) {
        double clearest = scores.stream().mapToDouble(CodeScore::declared).max().orElse(0);
        double strongest = scores.stream().mapToDouble(CodeScore::score).max().orElse(0);
        var rivals = new ArrayList<Rival>();
        for (CodeScore score : scores) {
            double declared = clearest == 0 ? 0 : score.declared() / clearest * (DECLARED + strongest);
            rivals.add(new Rival(score, score.score() + declared));
        }
        rivals.sort(Comparator.comparingDouble(Rival::strength).reversed());
        return rivals;
    }

    private static double power(Rival rival) {
        return Math.pow(UNHEARD + rival.strength, SHARPNESS);
    }
}
