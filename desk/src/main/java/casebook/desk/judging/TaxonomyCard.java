package casebook.desk.judging;

import casebook.desk.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A published taxonomy in a few words.
 *
 * @param inForce whether cases are judged by it
 */
public record TaxonomyCard(
        String version,
        String zh,
        String en,
        int facets,
        int codes,
        int models,
        Instant publishedAt,
        String publishedBy,
        boolean inForce) {

    /** Those of a list that begins with the oldest. */
    static List<TaxonomyCard> newestFirst(JsonNode told) {
        var all = new ArrayList<TaxonomyCard>();
        told.forEach(one -> all.add(of(one)));
        Collections.reverse(all);
        return all;
    }

    private static TaxonomyCard of(JsonNode told) {
        return new TaxonomyCard(
                told.path("version").asText(),
                told.at("/name/zh").asText(),
                told.at("/name/en").asText(),
                told.path("facets").asInt(),
                told.path("codes").asInt(),
                told.path("models").asInt(),
                Instant.parse(told.path("publishedAt").asText()),
                told.path("publishedBy").asText(),
                told.path("inForce").asBoolean());
    }

    /** What it is called. */
    public String name(Wording wording) {
        return wording.say(zh, en);
    }
}
