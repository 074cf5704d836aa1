package casebook.ingest.taxonomy;

import casebook.event.Bilingual;
import casebook.event.TaxonomyPublished;

/**
 * A taxonomy in a few words.
 *
 * @param version its version
 * @param name its name in both languages
 * @param facets how many questions it asks
 * @param codes how many answers it has, over all questions
 * @param models how many models its register lists
 */
record TaxonomyCard(String version, Name name, int facets, int codes, int models) {

    /** A name in both languages. */
    record Name(String zh, String en) {
        private static Name of(Bilingual words) {
            return new Name(words.getZh(), words.getEn());
        }
    }

    static TaxonomyCard of(TaxonomyPublished taxonomy) {
        return new TaxonomyCard(
                taxonomy.getVersion(),
                Name.of(taxonomy.getTitle()),
                taxonomy.getFacets().size(),
                taxonomy.getFacets().stream()
                        .mapToInt(facet -> facet.getCodes().size())
                        .sum(),
                taxonomy.getModels().size());
    }
}
