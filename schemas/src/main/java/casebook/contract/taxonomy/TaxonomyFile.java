package casebook.contract.taxonomy;

import casebook.event.RegisteredModel;
import casebook.event.TaxonomyPublished;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads a taxonomy written as YAML (or JSON, which is YAML too) into the one record that is published. */
public final class TaxonomyFile {

    private static final YAMLMapper YAML = new YAMLMapper();

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
        JsonNode root = tree(yaml);
        var complaints = new ArrayList<String>();
        var words = new TaxonomyWords(complaints);
        TaxonomyPublished taxonomy = TaxonomyPublished.newBuilder()
                .setVersion(words.text(root, "version"))
                .setTitle(words.bilingual(root, "title", "the taxonomy"))
                .setFacets(words.each(root, "facets", new FacetReader(words)::facet))
                .setModels(root.has("models") ? words.each(root, "models", new ModelReader(words)::model) : otherwise)
                .setPublishedBy(publishedBy)
                .setPublishedAt(publishedAt)
                .build();
        complaints.addAll(TaxonomyRules.complaints(taxonomy));
        if (!complaints.isEmpty()) {
            throw new TaxonomyRefused(complaints);
        }
        return taxonomy;
    }

    /**
     * Reads a model register that stands in a file of its own.
     *
     * @throws TaxonomyRefused when the text is no YAML or a number is none
     */
    static List<RegisteredModel> models(String yaml) {
        var complaints = new ArrayList<String>();
        var words = new TaxonomyWords(complaints);
        List<RegisteredModel> models = words.each(tree(yaml), "models", new ModelReader(words)::model);
        if (!complaints.isEmpty()) {
            throw new TaxonomyRefused(complaints);
        }
        return models;
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new TaxonomyRefused(List.of("it is no YAML: " + e.getOriginalMessage()));
        }
    }

    private TaxonomyFile() {}
}
