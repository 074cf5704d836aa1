package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.enrich.classify.meaning.Nearness;
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

    /** What the meaning counts beside the cues, in the sum of logarithms; fitted by leaving a fifth of the examples out. */
    private static final double MEANING = 0.5;

    /** What the learned voice counts there; fitted alike. */
    private static final double LEARNED = 4;

    private static final double LEAST_SCORE = 1.5;

    /** Lead of the best over the second, as a difference of logarithms, below which they are level. */
    private static final double LEAST_LEAD = 0.07;

    /** What a declared answer adds: as much as the best of the text has, and some more. */
    private static final double DECLARED = 8;

    /** A secondary code has at least this share of the best one's score, and enough of its own. */
    private static final double SECONDARY_SHARE = 0.4;

    private static final double SECONDARY_SCORE = 8;
    private static final int MOST_SECONDARY = 2;

    /**
     * One code among its rivals.
     *
     * @param strength what its cues and its declaration say, at least 0
     * @param power what all voices together say, as the logarithm of something that only its rivals' can be compared with
     */
    private record Rival(CodeScore score, double strength, double power) {}

    private final String facet;
    private final boolean withSecondary;

    RivalJudge(String facet, boolean withSecondary) {
        this.facet = facet;
        this.withSecondary = withSecondary;
    }

    @Override
    public Verdict judge(Hearing hearing) {
        Nearness nearness = hearing.nearness().get();
        List<Rival> rivals = rivals(hearing, nearness);
        if (rivals.isEmpty() || (rivals.get(0).strength == 0 && nearness.isSilent())) {
            return Verdict.abstain(List.of());
        }
        Rival best = rivals.get(0);
        Rival second = rivals.size() > 1 ? rivals.get(1) : null;
        double all = rivals.stream()
                .mapToDouble(rival -> StrictMath.exp(rival.power - best.power))
                .sum();
        var labels = new ArrayList<Label>();
        labels.add(FacetJudge.label(facet, best.score, true, 1 / all, second == null ? null : second.score.code()));
        if (best.strength < LEAST_SCORE || (second != null && best.power - second.power < LEAST_LEAD)) {
            return Verdict.abstain(labels);
        }
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
        return Verdict.of(labels);
    }

    private static List<Rival> rivals(Hearing hearing, Nearness nearness) {
        List<CodeScore> scores = hearing.scores();
        double clearest = scores.stream().mapToDouble(CodeScore::declared).max().orElse(0);
        double strongest = scores.stream().mapToDouble(CodeScore::score).max().orElse(0);
        var rivals = new ArrayList<Rival>();
        for (CodeScore score : scores) {
            double declared = clearest == 0 ? 0 : score.declared() / clearest * (DECLARED + strongest);
            double strength = score.score() + declared;
            double power = SHARPNESS * StrictMath.log(UNHEARD + strength)
                    + MEANING * nearness.of(score.code())
                    + LEARNED * hearing.learned(score.code());
            rivals.add(new Rival(score, strength, power));
        }
        rivals.sort(Comparator.comparingDouble(Rival::power).reversed());
        return rivals;
    }
}
