package casebook.cli.classify;

import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.describe.Describer;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.TaxonomyPublished;

/** Describes and classifies a case as the pipeline does, under one taxonomy. Pure, and safe for many threads. */
public final class Judge {

    private final TaxonomyPublished taxonomy;
    private final Describer describer = new Describer();
    private final Classifier classifier;

    private Judge(TaxonomyPublished taxonomy) {
        this.taxonomy = taxonomy;
        this.classifier = CaseClassifier.of(taxonomy);
    }

    /** A judge under this taxonomy. */
    public static Judge under(TaxonomyPublished taxonomy) {
        return new Judge(taxonomy);
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
