package casebook.enrich.classify;

import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.Events;
import casebook.enrich.describe.Describer;
import casebook.event.CaseExtracted;
import casebook.event.Label;
import java.util.List;
import java.util.Optional;

/** Cases as the built-in taxonomy's cues judge them. */
final class Judged {

    // Avro reads defaults of records only where the contract has been loaded.
    static {
        Topics.all();
    }

    static final Classifier CLASSIFIER = CaseClassifier.of(BuiltInTaxonomy.casebook2023(Events.NOON));

    static Judgement of(CaseExtracted text) {
        return CLASSIFIER.judge(text, new Describer().describe(text));
    }

    /** The code of a facet's primary label. */
    static Optional<String> primary(String facet, CaseExtracted text) {
        return of(text).labels().stream()
                .filter(label -> label.getFacet().equals(facet) && label.getPrimary())
                .map(Label::getCode)
                .findFirst();
    }

    /** The codes of a facet's labels, in their order. */
    static List<String> codes(String facet, CaseExtracted text) {
        return of(text).labels().stream()
                .filter(label -> label.getFacet().equals(facet))
                .map(Label::getCode)
                .toList();
    }

    private Judged() {}
}
