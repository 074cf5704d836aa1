package casebook.enrich.replay;

import casebook.contract.taxonomy.MeantText;
import casebook.enrich.embed.Embedder;
import casebook.event.EmbeddedDefinition;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.List;

/**
 * The definitions of a taxonomy as vectors, to hold the vectors of cases against. Pure.
 *
 * @param embedder what makes the vectors; null for none
 */
public record Definitions(Embedder embedder) {

    /** No definitions: cases are judged by their words alone. */
    public static final Definitions NONE = new Definitions(null);

    /** Name of the embedder; null when there is none. */
    public String embedderName() {
        return embedder == null ? null : embedder.name();
    }

    /** The vectors of what a taxonomy means; what says nothing has none. */
    public List<EmbeddedDefinition> of(TaxonomyPublished taxonomy) {
        if (embedder == null) {
            return List.of();
        }
        var definitions = new ArrayList<EmbeddedDefinition>();
        MeantText.of(taxonomy).forEach(meant -> {
            List<Float> vector = embedder.embed(meant.text());
            if (vector != null) {
                definitions.add(new EmbeddedDefinition(meant.facet(), meant.code(), vector));
            }
        });
        return definitions;
    }
}
