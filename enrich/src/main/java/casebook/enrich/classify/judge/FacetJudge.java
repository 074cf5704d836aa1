package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.event.Facet;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.TaxonomyCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns what speaks in a facet into labels, or abstains. */
public interface FacetJudge {

    /** The labels that this hearing gives. */
    Verdict judge(Hearing hearing);

    /** The judge that fits a facet. */
    static FacetJudge of(Facet facet) {
        if (facet.getCode().equals("modality")) {
            return new ModalityJudge(facet.getCode());
        }
        return switch (facet.getChoice()) {
            case SEVERAL -> new SeveralJudge(facet.getCode(), false, covers(facet));
            case ONE_PRIMARY ->
                facet.getCode().equals("sector")
                        ? new RivalJudge(facet.getCode(), true)
                        : new SeveralJudge(facet.getCode(), true, covers(facet));
            case ONE, UNKNOWN -> new RivalJudge(facet.getCode(), false);
        };
    }

    private static Map<String, List<String>> covers(Facet facet) {
        return facet.getCodes().stream().collect(Collectors.toMap(TaxonomyCode::getCode, TaxonomyCode::getCovers));
    }

    /** A label for a score. */
    static Label label(String facet, CodeScore score, boolean primary, double confidence, String runnerUp) {
        return Label.newBuilder()
                .setFacet(facet)
                .setCode(score.code())
                .setPrimary(primary)
                .setConfidence(Math.round(confidence * 1000) / 1000.0)
                .setRunnerUp(runnerUp)
                .setOrigin(score.declared() > 0 ? Origin.DECLARED : Origin.RULE)
                .setEvidence(score.evidence())
                .build();
    }
}
