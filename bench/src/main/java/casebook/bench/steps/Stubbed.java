package casebook.bench.steps;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.Label;
import java.util.List;

/**
 * Judgement that costs next to nothing: what the real one says of one case this one says of all, a vector included, with one
 * passage for each label; and under the other taxonomy every label has another code.
 */
final class Stubbed implements Judging {

    private final TwoTaxonomies taxonomies;
    private final CaseDescribed description;
    private final Judgement judgement;

    private Stubbed(TwoTaxonomies taxonomies, CaseDescribed description, Judgement judgement) {
        this.taxonomies = taxonomies;
        this.description = description;
        this.judgement = judgement;
    }

    /** Says what the real judgement says of this case, but no more than so many labels. */
    static Stubbed after(Real real, CaseExtracted sample, TwoTaxonomies taxonomies, int labels) {
        CaseDescribed description = real.describe(sample);
        Judgement whole = real.judge(sample, description);
        List<Label> some = whole.labels().stream()
                .limit(labels)
                .map(Stubbed::withOnePassage)
                .toList();
        return new Stubbed(taxonomies, description, new Judgement(some, List.of(), List.of(), List.of()));
    }

    private static Label withOnePassage(Label label) {
        return new Label(
                label.getFacet(),
                label.getCode(),
                label.getPrimary(),
                label.getConfidence(),
                label.getRunnerUp(),
                label.getOrigin(),
                label.getEvidence().stream().limit(1).toList());
    }

    @Override
    public CaseDescribed describe(CaseExtracted text) {
        return new CaseDescribed(
                text.getCaseId(),
                text.getRevision(),
                text.getExtraction(),
                description.getTitle(),
                description.getOrganisation(),
                description.getOrganisationType(),
                description.getRegion(),
                description.getSummary(),
                description.getFields(),
                description.getEffects(),
                description.getEmbedding(),
                description.getEmbedder(),
                description.getDescriber());
    }

    @Override
    public Classifier classifier(ControlGiven order) {
        return new Always(taxonomies.under(order.getTaxonomy().getVersion(), judgement), version(order.getTaxonomy()));
    }

    /** How many labels a case gets. */
    int labels() {
        return judgement.labels().size();
    }

    private record Always(Judgement judgement, String version) implements Classifier {
        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            return judgement;
        }
    }
}
