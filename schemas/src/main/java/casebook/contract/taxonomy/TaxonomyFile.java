package casebook.contract.taxonomy;

import casebook.event.RegisteredModel;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.List;

/** Reads a taxonomy written as YAML (or JSON, which is YAML too) into the one record that is published. */
public final class TaxonomyFile {

    /**
     * Reads a taxonomy.
     *
     * @param yaml the facets, and under {@code models} the model register
     * @param otherwise the register that holds when the text has no {@code models}
     * @param publishedBy who publishes it
     * @param publishedAt when
     * @throws TaxonomyRefused when the text is no YAML or the taxonomy breaks a rule; it carries all complaints
     */
    public static TaxonomyPublished read(
            String yaml, List<RegisteredModel> otherwise, String publishedBy, Instant publishedAt) {
        YamlValue root = YamlValue.read(yaml);
        var complaints = new Complaints();
        var words = new TaxonomyWords(complaints);
        var places = new FilePlaces(root);
        var facets = new FacetReader(words, new CueReader(words, places));
        words.whole(root, Shape.TAXONOMY);
        TaxonomyPublished taxonomy = TaxonomyPublished.newBuilder()
                .setVersion(words.text(root, "version"))
                .setTitle(words.bilingual(root, "title"))
                .setFacets(words.each(root, "facets", Shape.FACET, facets::facet))
                .setModels(root.get("models").isGiven() ? models(root, words) : otherwise)
                .setPublishedBy(publishedBy)
                .setPublishedAt(publishedAt)
                .build();
        complaints.addRead(TaxonomyRules.check(taxonomy, places));
        complaints.end();
        return taxonomy;
    }

    /**
     * Reads a model register that stands in a file of its own.
     *
     * @throws TaxonomyRefused when the text is no YAML or an entry cannot be read
     */
    static List<RegisteredModel> models(String yaml) {
        YamlValue root = YamlValue.read(yaml);
        var complaints = new Complaints();
        var words = new TaxonomyWords(complaints);
        List<RegisteredModel> models = models(words.whole(root, Shape.REGISTER), words);
        complaints.end();
        return models;
    }

    private static List<RegisteredModel> models(YamlValue root, TaxonomyWords words) {
        return words.each(root, "models", Shape.MODEL, new ModelReader(words)::model);
    }

    private TaxonomyFile() {}
}
