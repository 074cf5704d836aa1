package casebook.bench.steps;

import casebook.bench.classify.Vectors;
import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.describe.Describer;
import casebook.enrich.embed.Embedder;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import java.util.List;

/**
 * The judgement of this build, with all its voices; but the vector of a case, which costs more than everything else
 * together, is given. Under the other taxonomy every label has another code.
 */
final class Real implements Judging {

    private final TwoTaxonomies taxonomies;
    private final Describer describer;
    private final Classifier classifier;

    Real(TwoTaxonomies taxonomies, Vectors vectors) {
        this.taxonomies = taxonomies;
        var taxonomy = taxonomies.of(TwoTaxonomies.ONE);
        this.classifier = CaseClassifier.of(taxonomy, Vectors.EMBEDDER, vectors.of(taxonomy));
        this.describer = new Describer(new Given(vectors.one()));
    }

    @Override
    public CaseDescribed describe(CaseExtracted text) {
        return describer.describe(text);
    }

    /** What it says under the first taxonomy. */
    Judgement judge(CaseExtracted text, CaseDescribed description) {
        return classifier.judge(text, description);
    }

    @Override
    public Classifier classifier(ControlGiven order) {
        return new Under(order.getTaxonomy().getVersion(), version(order.getTaxonomy()));
    }

    private record Given(List<Float> vector) implements Embedder {
        @Override
        public String name() {
            return Vectors.EMBEDDER;
        }

        @Override
        public List<Float> embed(String text) {
            return vector;
        }
    }

    private final class Under implements Classifier {

        private final String taxonomy;
        private final String version;

        Under(String taxonomy, String version) {
            this.taxonomy = taxonomy;
            this.version = version;
        }

        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            return taxonomies.under(taxonomy, classifier.judge(text, description));
        }

        @Override
        public String version() {
            return version;
        }
    }
}
