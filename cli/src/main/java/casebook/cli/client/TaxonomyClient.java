package casebook.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Talks to a running Casebook about taxonomies. */
public final class TaxonomyClient {

    private static final String TAXONOMIES = "/v1/taxonomies";

    private final CasebookClient casebook;

    /** A client of that Casebook. */
    public TaxonomyClient(CasebookClient casebook) {
        this.casebook = casebook;
    }

    /**
     * Publishes the taxonomy of a file.
     *
     * @return the taxonomy in a few words
     */
    public JsonNode publish(Path file, String who) throws IOException {
        return casebook.ask(casebook.to(TAXONOMIES + "?who=" + CasebookClient.encode(who))
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofFile(file)));
    }

    /** Every published taxonomy in a few words, the oldest first. */
    public JsonNode list() throws IOException {
        return casebook.get(TAXONOMIES);
    }

    /** The facets of a published taxonomy that may hold several codes; none when it is not published there. */
    public Set<String> facetsOfSeveral(String version) throws IOException {
        var several = new HashSet<String>();
        try {
            for (JsonNode facet : casebook.get(TAXONOMIES + "/" + CasebookClient.encode(version))
                    .path("facets")) {
                if (facet.path("choice").asText().equals("SEVERAL")) {
                    several.add(facet.path("code").asText());
                }
            }
        } catch (Answer.Refused unknown) {
            return Set.of();
        }
        return several;
    }
}
