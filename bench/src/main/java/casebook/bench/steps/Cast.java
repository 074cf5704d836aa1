package casebook.bench.steps;

import casebook.bench.classify.Vectors;
import casebook.bench.house.ExtractedCases;

/** Who is needed wherever the steps are weighed, the same every time. */
record Cast(ExtractedCases cases, TwoTaxonomies taxonomies, Real real, Stubbed stubbed) {

    private static final long SEED = 2023;

    static Cast standard() {
        var cases = new ExtractedCases(SEED);
        var taxonomies = new TwoTaxonomies();
        var real = new Real(taxonomies, new Vectors(SEED));
        return new Cast(
                cases, taxonomies, real, new Stubbed(taxonomies, real, cases.next(1).get(0)));
    }
}
