package casebook.cli.classify;

import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.describe.Describer;
import casebook.enrich.embed.BgeSmallZh;
import casebook.enrich.embed.Embedder;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.TaxonomyPublished;

/** Describes and classifies a case as the pipeline does, under one taxonomy. Pure, and safe for many threads. */
public final class Judge {

    private final TaxonomyPublished taxonomy;
    private final Describer describer;
    private final Classifier classifier;

    private Judge(TaxonomyPublished taxonomy, Embedder embedder) {
        var definitions = new Definitions(embedder);
        this.taxonomy = taxonomy;
        this.describer = new Describer(embedder);
        this.classifier = CaseClassifier.of(taxonomy, definitions.embedderName(), definitions.of(taxonomy));
    }

    /** A judge under this taxonomy; embedding its examples takes some seconds. */
    public static Judge under(TaxonomyPublished taxonomy) {
        return new Judge(taxonomy, BgeSmallZh.load());
    }

    /** What the pipeline would say of it. */
    public Judged judge(CaseExtracted text) {
        CaseDescribed description = describer.describe(text);
        Judgement judgement = classifier.judge(text, description);
        return new Judged(description.getTitle(), judgement, text.getLanguage());
    }

    /** The taxonomy in force. */
    public TaxonomyPublished taxonomy() {
        return taxonomy;
    }

    /** Version of the classifier. */
    public String classifier() {
        return classifier.version();
    }
}
