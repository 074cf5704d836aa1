package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.Choice;
import casebook.event.ReplayFilter;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import casebook.event.SubmissionEvent;
import casebook.event.TaxonomyPublished;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFromJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        TrustedEvents.trust();
    }

    @Test
    void a_taxonomy_comes_back_as_it_was() throws Exception {
        TaxonomyPublished taxonomy = BuiltInTaxonomy.casebook2023(Instant.parse("2024-03-01T08:00:00.123Z"));

        assertEquals(taxonomy, EventFromJson.read(JSON.readTree(EventJson.line(taxonomy)), TaxonomyPublished.class));
    }

    @Test
    void so_does_what_may_be_missing() throws Exception {
        var progress = ReplayProgress.newBuilder()
                .setReplayId("a")
                .setPartition(-1)
                .setState(ReplayState.ACCEPTED)
                .setAt(Instant.EPOCH)
                .setCases(7L)
                .setFilter(ReplayFilter.newBuilder()
                        .setSectors(List.of("law"))
                        .setConfidenceBelow(0.5)
                        .setReceivedFrom(Instant.ofEpochMilli(12))
                        .build())
                .build();

        assertEquals(progress, EventFromJson.read(JSON.readTree(EventJson.line(progress)), ReplayProgress.class));
    }

    @Test
    void another_houses_words_are_left_out_and_what_it_does_not_say_has_its_default() throws Exception {
        JsonNode tree =
                JSON.readTree("{\"version\":\"v\",\"title\":{\"zh\":\"a\",\"en\":\"b\"},\"models\":[],\"new\":1,"
                        + "\"publishedAt\":\"1970-01-01T00:00:01Z\",\"facets\":[{\"code\":\"f\",\"codes\":[],"
                        + "\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"choice\":\"AS_YOU_LIKE\"}]}");

        TaxonomyPublished read = EventFromJson.read(tree, TaxonomyPublished.class);

        assertEquals("casebook", read.getPublishedBy());
        assertEquals(Choice.UNKNOWN, read.getFacets().get(0).getChoice());
        assertEquals(Instant.ofEpochSecond(1), read.getPublishedAt());
    }

    @Test
    void what_is_no_such_event_is_refused() {
        ObjectNode nothing = JSON.createObjectNode();
        assertThrows(IllegalArgumentException.class, () -> EventFromJson.read(nothing, TaxonomyPublished.class));
        assertThrows(
                IllegalArgumentException.class,
                () -> EventFromJson.read(nothing.put("publishedAt", "noon"), TaxonomyPublished.class));
        assertThrows(
                IllegalArgumentException.class,
                () -> EventFromJson.read(
                        EventJson.tree(new SubmissionEvent(
                                "case-1", 2, Instant.EPOCH, new casebook.event.CaseWithdrawn("x"), 1)),
                        SubmissionEvent.class));
    }
}
