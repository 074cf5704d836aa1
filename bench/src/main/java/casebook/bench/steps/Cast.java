package casebook.bench.steps;

import casebook.bench.classify.Vectors;
import casebook.bench.house.ExtractedCases;
import casebook.event.CaseExtracted;

/**
 * Who is needed wherever the steps are weighed, the same every time.
 *
 * @param real the judgement of this build
 * @param brief stubbed judgement that gives a case one label
 * @param full stubbed judgement that gives a case all its labels
 */
record Cast(ExtractedCases cases, TwoTaxonomies taxonomies, Real real, Stubbed brief, Stubbed full) {

    private static final long SEED = 2023;

    static Cast standard() {
        var cases = new ExtractedCases(SEED);
        var taxonomies = new TwoTaxonomies();
        var real = new Real(taxonomies, new Vectors(SEED));
        CaseExtracted sample = cases.next(1).get(0);
        return new Cast(
                cases,
                taxonomies,
                real,
                Stubbed.after(real, sample, taxonomies, 1),
                Stubbed.after(real, sample, taxonomies, Integer.MAX_VALUE));
    }
}
