package casebook.enrich.describe;

import casebook.contract.forms.FieldNames;
import casebook.enrich.embed.Embedder;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;

/**
 * Says of a case what it says of itself: title, organisation and its type, region, summary, fields and measured effects;
 * and, with an embedder, the vector of title and summary.
 *
 * <p>Pure: the same text gets the same description. It carries no contact data.
 */
public final class Describer {

    /** Raised whenever a rule changes, so that a description tells which rules made it; of its vector the embedder tells. */
    public static final String VERSION = "describe-2";

    private final FieldNames names = FieldNames.builtIn();
    private final Embedder embedder;

    /** Describes without a vector. */
    public Describer() {
        this(null);
    }

    /**
     * Describes with a vector.
     *
     * @param embedder what makes it; null for none
     */
    public Describer(Embedder embedder) {
        this.embedder = embedder;
    }

    /** The description of a case; it has a title whatever the text is, and nulls where the text is silent. */
    public CaseDescribed describe(CaseExtracted text) {
        var form = new Form(text, names);
        String title = Title.of(text, form);
        String organisation = Organisation.of(text, form);
        String summary = Summary.of(text, form, title);
        return CaseDescribed.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setTitle(title)
                .setOrganisation(organisation)
                .setOrganisationType(OrganisationType.of(form, organisation))
                .setRegion(Region.of(form, organisation))
                .setSummary(summary)
                .setFields(form.withoutContacts())
                .setEffects(Effects.of(text))
                .setEmbedding(embedder == null ? null : embedder.embed(title + "\n" + summary))
                .setEmbedder(embedder == null ? null : embedder.name())
                .setDescriber(VERSION)
                .build();
    }
}
