package casebook.desk.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/**
 * All figures of a question.
 *
 * @param all the cases that were asked for
 * @param vertical those whose scope is vertical
 * @param facets by facet the codes, the most frequent first and {@code UNDETERMINED} last
 * @param months by month in which they were received, the oldest first
 * @param baseModels the models most built on
 * @param scopeBySector the scopes of each primary sector
 */
public record Report(
        Figure all,
        Figure vertical,
        Map<String, List<Figure>> facets,
        List<Figure> months,
        List<Figure> baseModels,
        List<Sector> scopeBySector) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A primary sector, and the scopes of its cases. */
    public record Sector(String code, List<Figure> scopes) {}

    /** As it is answered. */
    public String json() throws JsonProcessingException {
        return JSON.writeValueAsString(this);
    }
}
