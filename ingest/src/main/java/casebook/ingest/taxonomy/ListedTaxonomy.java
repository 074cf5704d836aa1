package casebook.ingest.taxonomy;

import casebook.event.TaxonomyPublished;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A line of the list of taxonomies.
 *
 * @param card the taxonomy in a few words
 * @param publishedAt when it was published, in ISO 8601
 * @param publishedBy who published it
 * @param inForce whether cases are judged by it
 */
record ListedTaxonomy(@JsonUnwrapped TaxonomyCard card, String publishedAt, String publishedBy, boolean inForce) {

    static ListedTaxonomy of(TaxonomyPublished taxonomy, boolean inForce) {
        return new ListedTaxonomy(
                TaxonomyCard.of(taxonomy), taxonomy.getPublishedAt().toString(), taxonomy.getPublishedBy(), inForce);
    }
}
