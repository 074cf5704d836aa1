package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.event.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which media go in and come out.
 *
 * <p>Every large model reads and writes text, so text counts where no other medium does, and beside another only where
 * the case says so itself. Two or more media make a case multimodal. That comes first
 * where it says so or a second medium is near the first; else the strongest medium does.
 */
final class ModalityJudge implements FacetJudge {

    private static final String TEXT = "text";
    private static final String MULTIMODAL = "multimodal";

    /** Beside the strongest medium, a faint one is an aside. */
    private static final double LEAST_SHARE = 0.25;

    /** A second medium at least so strong is as much what the case is about as the first. */
    private static final double NEAR_SHARE = 0.5;

    /** Weight of the phrases that name text as a medium, and not only some use of it. */
    private static final double NAMES_TEXT = 2;

    /** Who says multimodal and names no media must say it clearly. */
    private static final double CLEARLY_MULTIMODAL = 5;

    /** How sure we are of text where no word tells of any medium; about the share that is right. */
    private static final double UNSAID = 0.5;

    private final String facet;

    ModalityJudge(String facet) {
        this.facet = facet;
    }

    @Override
    public Verdict judge(Hearing hearing) {
        List<CodeScore> scores = hearing.scores();
        double least = SeveralJudge.least(hearing.characters());
        List<CodeScore> media = new ArrayList<>(media(scores, least));
        Optional<CodeScore> text = find(scores, TEXT);
        Optional<CodeScore> multimodal = find(scores, MULTIMODAL);
        boolean saysMultimodal = multimodal.isPresent()
                && SeveralJudge.strength(multimodal.get()) >= Math.max(CLEARLY_MULTIMODAL, least);
        text.filter(score -> media.isEmpty() ? score.score() > 0 : isNamed(score, media.get(0), least))
                .ifPresent(media::add);
        boolean several = media.size() > 1 || (saysMultimodal && !isOnlyText(media));
        boolean first = several && (saysMultimodal || isJoint(media));
        var labels = new ArrayList<Label>();
        for (CodeScore medium : media) {
            double confidence = SeveralJudge.confidence(SeveralJudge.strength(medium));
            boolean primary = labels.isEmpty() && !first;
            labels.add(FacetJudge.label(facet, medium, primary, confidence, runnerUp(scores, medium)));
        }
        if (several && multimodal.isPresent()) {
            labels.add(first ? 0 : labels.size(), combined(multimodal.get(), media, first));
        }
        return labels.isEmpty() ? Verdict.abstain(leaning(text)) : Verdict.of(labels);
    }

    /** Every large model reads and writes text, but a label needs a passage that says so. */
    private List<Label> leaning(Optional<CodeScore> text) {
        return text.map(score -> FacetJudge.label(facet, score, true, UNSAID, null)).stream()
                .toList();
    }

    private static List<CodeScore> media(List<CodeScore> scores, double least) {
        List<CodeScore> ranked = scores.stream()
                .filter(score -> !score.code().equals(TEXT) && !score.code().equals(MULTIMODAL))
                .sorted(Comparator.comparingDouble(SeveralJudge::strength).reversed())
                .toList();
        double best = ranked.isEmpty() ? 0 : SeveralJudge.strength(ranked.get(0));
        return ranked.stream()
                .filter(score -> SeveralJudge.strength(score) >= Math.max(least, LEAST_SHARE * best))
                .toList();
    }

    private static boolean isNamed(CodeScore text, CodeScore strongest, double least) {
        return text.declared() > 0
                || text.strongly(NAMES_TEXT) >= Math.max(least, LEAST_SHARE * SeveralJudge.strength(strongest));
    }

    private static boolean isJoint(List<CodeScore> media) {
        return media.size() > 1
                && !media.get(1).code().equals(TEXT)
                && SeveralJudge.strength(media.get(1)) >= NEAR_SHARE * SeveralJudge.strength(media.get(0));
    }

    private static boolean isOnlyText(List<CodeScore> media) {
        return media.size() == 1 && media.get(0).code().equals(TEXT);
    }

    private Label combined(CodeScore multimodal, List<CodeScore> media, boolean primary) {
        double strength = SeveralJudge.strength(multimodal);
        for (CodeScore medium : media) {
            strength = Math.max(strength, SeveralJudge.strength(medium) / 2);
            multimodal.imply(0, medium.evidence());
        }
        return FacetJudge.label(facet, multimodal, primary, SeveralJudge.confidence(strength), null);
    }

    private static String runnerUp(List<CodeScore> scores, CodeScore than) {
        return scores.stream()
                .filter(score -> score != than && score.score() > 0)
                .max(Comparator.comparingDouble(SeveralJudge::strength))
                .map(CodeScore::code)
                .orElse(null);
    }

    private static Optional<CodeScore> find(List<CodeScore> scores, String code) {
        return scores.stream().filter(score -> score.code().equals(code)).findFirst();
    }
}
