package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.event.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes stand side by side: every one that is clear enough applies, the strongest of them first. */
final class SeveralJudge implements FacetJudge {

    /** Score at which a code would be as likely as not; fitted so that confidence agrees with accuracy. */
    private static final double EVEN = 0.8;

    private static final double DECLARED = 6;

    /** Long texts mention much in passing. */
    private static final double LEAST_SCORE = 1.8;

    private static final double LEAST_SCORE_PER_LENGTH = 0.6;
    private static final double USUAL_LENGTH = 1000;

    /** Beside a strong code, a faint one is an aside. */
    private static final double LEAST_SHARE = 0.3;

    /** Score that every code has unheard, before the learned voice speaks. */
    private static final double UNHEARD = 1.5;

    /** By how many e-folds the learned voice makes a score larger, for each unit it says; fitted by leaving a fifth out. */
    private static final double LEARNED = 1.75;

    /** A code with what speaks for it, the learned voice included. */
    private record Candidate(CodeScore score, double strength) {}

    private final String facet;
    private final boolean onePrimary;
    private final Map<String, List<String>> covers;

    /**
     * A judge.
     *
     * @param onePrimary whether only the strongest code is primary
     * @param covers by code, those that are not given beside it
     */
    SeveralJudge(String facet, boolean onePrimary, Map<String, List<String>> covers) {
        this.facet = facet;
        this.onePrimary = onePrimary;
        this.covers = covers;
    }

    @Override
    public Verdict judge(Hearing hearing) {
        List<Candidate> ranked = ranked(hearing);
        double best = ranked.isEmpty() ? 0 : ranked.get(0).strength;
        double least = Math.max(least(hearing.characters()), LEAST_SHARE * best);
        List<Candidate> clear = ranked.stream()
                .filter(candidate -> candidate.strength >= least && candidate.score.score() > 0)
                .toList();
        Set<String> covered = clear.stream()
                .flatMap(candidate -> covers.getOrDefault(candidate.score.code(), List.of()).stream())
                .collect(Collectors.toSet());
        var labels = new ArrayList<Label>();
        for (Candidate candidate : clear) {
            if (!covered.contains(candidate.score.code()) || candidate.score.declared() > 0) {
                labels.add(label(candidate, ranked, labels.isEmpty() || !onePrimary));
            }
        }
        if (!labels.isEmpty()) {
            return Verdict.of(labels);
        }
        return Verdict.abstain(best > 0 ? List.of(label(ranked.get(0), ranked, true)) : List.of());
    }

    private static List<Candidate> ranked(Hearing hearing) {
        return hearing.scores().stream()
                .map(score -> new Candidate(score, strength(score, hearing)))
                .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
                .toList();
    }

    private static double strength(CodeScore score, Hearing hearing) {
        return (UNHEARD + strength(score)) * StrictMath.exp(LEARNED * hearing.learned(score.code())) - UNHEARD;
    }

    private Label label(Candidate candidate, List<Candidate> ranked, boolean primary) {
        String runnerUp = ranked.stream()
                .skip(ranked.indexOf(candidate) + 1L)
                .filter(next -> next.strength > 0)
                .map(next -> next.score.code())
                .findFirst()
                .orElse(null);
        return FacetJudge.label(facet, candidate.score, primary, confidence(candidate.strength), runnerUp);
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
