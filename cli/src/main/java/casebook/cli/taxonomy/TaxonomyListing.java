package casebook.cli.taxonomy;

import casebook.cli.report.Columns;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Taxonomies one line each: that of this build, and those of a house. */
public final class TaxonomyListing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUBLISHED = "published";

    /** The one of this build. */
    public static ObjectNode json(String version, TaxonomyCounts counts) {
        ObjectNode line = JSON.createObjectNode().put("version", version).put("source", TaxonomySource.BUILT_IN);
        return line.set("counts", JSON.valueToTree(counts));
    }

    /** One of a house, as it tells it. */
    public static ObjectNode json(JsonNode published) {
        ObjectNode line = JSON.createObjectNode()
                .put("version", published.path("version").asText())
                .put("source", PUBLISHED);
        line.set("name", published.path("name"));
        line.set("publishedAt", published.path("publishedAt"));
        line.set("inForce", published.path("inForce"));
        ObjectNode counts = line.putObject("counts");
        List.of("facets", "codes", "models").forEach(what -> counts.set(what, published.path(what)));
        return line;
    }

    /** All of them for a person. */
    public static String text(String version, TaxonomyCounts builtIn, Iterable<JsonNode> published) {
        var columns = new Columns(24, 9, 8, 70);
        columns.row(List.of(version, TaxonomySource.BUILT_IN, "", builtIn.toString()));
        published.forEach(one -> columns.row(List.of(
                one.path("version").asText(),
                PUBLISHED,
                one.path("inForce").asBoolean() ? "in force" : "",
                String.format(
                        Locale.ROOT,
                        "%,d facets, %,d codes, %,d models, %s",
                        one.path("facets").asInt(),
                        one.path("codes").asInt(),
                        one.path("models").asInt(),
                        one.path("publishedAt").asText()))));
        return columns.toString();
    }

    private TaxonomyListing() {}
}
