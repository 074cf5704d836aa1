package casebook.enrich.describe;

import casebook.contract.forms.FieldNames;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;

/**
 * Says of a case what it says of itself: title, organisation, region, summary, fields and measured effects.
 *
 * <p>Pure: the same text gets the same description. It carries no contact data.
 */
public final class Describer {

    /** Raised whenever a rule changes, so that a description tells which rules made it. */
    public static final String VERSION = "describe-1";

    private final FieldNames names = FieldNames.builtIn();

    /** The description of a case; it has a title whatever the text is, and nulls where the text is silent. */
    public CaseDescribed describe(CaseExtracted text) {
        var form = new Form(text, names);
        String title = Title.of(text, form);
        String organisation = Organisation.of(text, form);
        return CaseDescribed.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setTitle(title)
                .setOrganisation(organisation)
                .setRegion(Region.of(form, organisation))
                .setSummary(Summary.of(text, form, title))
                .setFields(form.withoutContacts())
                .setEffects(Effects.of(text))
                .setDescriber(VERSION)
                .build();
    }
}
