package casebook.ingest.taxonomy;

import casebook.contract.Problem;
import casebook.contract.RecordSize;
import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.contract.taxonomy.OrderSize;
import casebook.contract.taxonomy.TaxonomyFile;
import casebook.contract.taxonomy.TaxonomyRefused;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Refusal;
import java.time.Instant;

/** Judges whether a text can be published as a taxonomy. Pure. */
final class Publication {

    /**
     * The taxonomy a text holds; one without a model register of its own takes the built-in one along.
     *
     * @throws Refusal when it cannot be used, with everything that is wrong, or when no record is large enough for it
     */
    static TaxonomyPublished read(String yaml, String who, Instant now) {
        TaxonomyPublished taxonomy;
        try {
            taxonomy = TaxonomyFile.read(yaml, BuiltInTaxonomy.models(), who, now);
        } catch (TaxonomyRefused refused) {
            throw new Refusal(Problem.of(422, "bad-taxonomy", "The taxonomy cannot be used", refused.getMessage())
                            .with("faults", refused.found()))
                    .because(refused);
        }
        if (!RecordSize.fits(Topics.TAXONOMIES, taxonomy)) {
            throw tooLarge("A taxonomy travels as one record of at most " + Topics.TAXONOMIES.maxMessageBytes()
                    + " bytes, and this one is larger. Give fewer cues, or fewer words in requires and excludes.");
        }
        long order = OrderSize.of(taxonomy);
        if (order > Topics.CONTROLS.maxMessageBytes()) {
            throw tooLarge("An order to judge by a taxonomy carries it with a vector for every definition and example."
                    + " Of this one it would have " + order + " bytes, and a record holds "
                    + Topics.CONTROLS.maxMessageBytes() + ". Give fewer examples, or fewer cues.");
        }
        return taxonomy;
    }

    private static Refusal tooLarge(String detail) {
        return new Refusal(422, "bad-taxonomy", "The taxonomy is too large", detail);
    }

    /**
     * Whether a taxonomy was published before.
     *
     * @param known what was published under its version; null when nothing was
     * @throws Refusal when that was another taxonomy
     */
    static boolean isRepeated(TaxonomyPublished taxonomy, TaxonomyPublished known) {
        if (known == null) {
            return false;
        }
        TaxonomyPublished sameOccasion = TaxonomyPublished.newBuilder(taxonomy)
                .setPublishedBy(known.getPublishedBy())
                .setPublishedAt(known.getPublishedAt())
                .build();
        if (!sameOccasion.equals(known)) {
            throw new Refusal(
                    409,
                    "version-taken",
                    "The version is taken",
                    "Another taxonomy was published as " + known.getVersion() + " at " + known.getPublishedAt()
                            + ", and a published version never changes. Give yours a version of its own.");
        }
        return true;
    }

    private Publication() {}
}
