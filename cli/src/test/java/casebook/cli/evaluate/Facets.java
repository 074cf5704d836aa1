package casebook.cli.evaluate;

import casebook.contract.TrustedEvents;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.Facet;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Facets of the built-in taxonomy, and answers of their codes. */
final class Facets {

    static final TaxonomyPublished TAXONOMY = taxonomy();

    private static TaxonomyPublished taxonomy() {
        TrustedEvents.trust();
        return BuiltInTaxonomy.casebook2023(Instant.EPOCH);
    }

    static Facet facet(String code) {
        return new Codes(TAXONOMY).facet(code).orElseThrow();
    }

    static Answer answer(String code, double confidence) {
        return new Answer(code, confidence, Optional.empty(), "");
    }

    static Comparison given(String facet, List<String> gold, Answer... answers) {
        return new Comparing(facet(facet))
                .compare("row", "zh", gold, List.of(answers), Stream.of(answers).findFirst());
    }

    static Comparison abstained(String facet, List<String> gold, Answer leaning) {
        return new Comparing(facet(facet)).compare("row", "zh", gold, List.of(), Optional.ofNullable(leaning));
    }

    private Facets() {}
}
