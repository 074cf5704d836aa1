package casebook.bench.steps;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.classify.Judgement;
import casebook.event.Facet;
import casebook.event.Label;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.List;

/** The taxonomy of this build under two versions; cases are labelled with other codes under the second. */
final class TwoTaxonomies {

    static final String ONE = "bench-1";
    static final String OTHER = "bench-2";

    private final TaxonomyPublished taxonomy = BuiltInTaxonomy.casebook2023(Instant.EPOCH);

    /** The taxonomy under this version. */
    TaxonomyPublished of(String version) {
        return new TaxonomyPublished(
                version,
                taxonomy.getTitle(),
                taxonomy.getFacets(),
                taxonomy.getModels(),
                taxonomy.getPublishedBy(),
                taxonomy.getPublishedAt());
    }

    /** What a judgement says under this version: each label's code, or the one after it. */
    Judgement under(String version, Judgement judgement) {
        return version.equals(ONE)
                ? judgement
                : new Judgement(
                        judgement.labels().stream().map(this::moved).toList(),
                        judgement.undetermined(),
                        judgement.leanings(),
                        judgement.models());
    }

    private Label moved(Label label) {
        Facet facet = taxonomy.getFacets().stream()
                .filter(one -> one.getCode().equals(label.getFacet()))
                .findFirst()
                .orElseThrow();
        List<String> codes =
                facet.getCodes().stream().map(TaxonomyCode::getCode).toList();
        return new Label(
                label.getFacet(),
                codes.get((codes.indexOf(label.getCode()) + 1) % codes.size()),
                label.getPrimary(),
                label.getConfidence(),
                label.getRunnerUp(),
                label.getOrigin(),
                label.getEvidence());
    }
}
