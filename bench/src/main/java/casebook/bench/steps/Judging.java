package casebook.bench.steps;

import casebook.enrich.classify.Classifier;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.TaxonomyPublished;

/** What describes and labels cases while the steps are weighed. */
interface Judging {

    /** The description of a case. */
    CaseDescribed describe(CaseExtracted text);

    /** What labels cases under an order. */
    Classifier classifier(ControlGiven order);

    /** What cases are labelled by under a taxonomy. */
    default String version(TaxonomyPublished taxonomy) {
        return "bench/" + taxonomy.getVersion();
    }
}
