package casebook.enrich.replay;

import casebook.enrich.embed.Embedder;
import casebook.event.EmbeddedDefinition;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /**
     * Vectors of every code of the facets that give examples: its definition and each of its examples. Definitions alone
     * tell codes apart too badly to be heard (of 20 sectors they found the right one in two of five cases).
     */
    public List<EmbeddedDefinition> of(TaxonomyPublished taxonomy) {
        var definitions = new ArrayList<EmbeddedDefinition>();
        if (embedder == null) {
            return definitions;
        }
        for (Facet facet : taxonomy.getFacets()) {
            if (facet.getCodes().stream().allMatch(code -> code.getExamples().isEmpty())) {
                continue;
            }
            for (TaxonomyCode code : facet.getCodes()) {
                Stream.concat(Stream.of(definition(code)), code.getExamples().stream())
                        .map(embedder::embed)
                        .filter(Objects::nonNull)
                        .map(vector -> new EmbeddedDefinition(facet.getCode(), code.getCode(), vector))
                        .forEach(definitions::add);
            }
        }
        return definitions;
    }

    /** In Chinese, as most cases are. */
    private static String definition(TaxonomyCode code) {
        return code.getName().getZh() + "\n" + code.getDefinition().getZh();
    }
}
