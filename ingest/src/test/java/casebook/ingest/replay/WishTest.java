package casebook.ingest.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.ingest.http.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishTest {

    private static final String CASE = "abcdefghijklmnopqrstuvwxyz";

    @Test
    void the_least_wish_is_a_mode() {
        Wish wish = Wish.parse("{\"mode\":\"apply\"}");

        assertEquals(ReplayMode.APPLY, wish.mode());
        assertEquals(Wish.EVERYTHING, wish.filter());
        assertNull(wish.taxonomy());
        assertNull(wish.replayId());
    }

    @Test
    void a_filter_is_read_whole_and_a_day_begins_at_midnight() {
        ReplayFilter filter = Wish.parse("""
                        {"mode": "preview", "from": "classify", "filter": {"caseIds": ["CASE", "CASE"],
                         "sectors": ["finance"], "confidenceBelow": 0.5, "receivedFrom": "2024-01-31",
                         "receivedBefore": "2024-02-01T08:00:00.123456+08:00", "classifier": "rules-1"}}
                        """.replace("CASE", CASE)).filter();

        assertEquals(List.of(CASE), filter.getCaseIds());
        assertEquals(List.of("finance"), filter.getSectors());
        assertEquals(0.5, filter.getConfidenceBelow());
        assertEquals(Instant.parse("2024-01-31T00:00:00Z"), filter.getReceivedFrom());
        assertEquals(Instant.parse("2024-02-01T00:00:00.123Z"), filter.getReceivedBefore());
        assertEquals("rules-1", filter.getClassifier());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertEquals(
                List.of(
                        "The replay was refused:",
                        "  taxonmy is not known: did you mean taxonomy?",
                        "  mode must be preview, apply or rollback; an abort is a DELETE of the replay",
                        "  from must be classify, the only step so far",
                        "  replayId must have 1 to 40 characters, each one of a to z, 0 to 9 and -",
                        "  filter.sector is not known: did you mean sectors?",
                        "  filter.caseIds has \"x\": a case id has 26 characters, a to z and 2 to 7",
                        "  filter.confidenceBelow must be between 0 and 1",
                        "  filter.receivedFrom is \"May\": must be a day such as 2024-01-31 or a time such as"
                                + " 2024-01-31T08:00:00Z"),
                faults("""
                        {"mode": "abort", "taxonmy": "x", "from": "describe", "replayId": "A b",
                         "filter": {"sector": "a", "caseIds": ["x"], "confidenceBelow": 2, "receivedFrom": "May"}}
                        """));
    }

    @Test
    void a_rollback_names_a_target_and_nothing_else() {
        assertEquals(
                "r-1", Wish.parse("{\"mode\":\"rollback\",\"target\":\"r-1\"}").target());
        assertEquals(
                List.of(
                        "The replay was refused:",
                        "  taxonomy is for preview and apply, not rollback",
                        "  filter is for preview and apply, not rollback"),
                faults("{\"mode\":\"rollback\",\"taxonomy\":\"x\",\"filter\":{}}"));
        assertEquals(
                List.of("The replay was refused:", "  target is for rollback only"),
                faults("{\"mode\":\"apply\",\"target\":\"x\"}"));
    }

    @Test
    void an_id_that_the_house_gives_itself_cannot_be_taken() {
        for (String id : List.of("abort-r-1", "first-casebook-2023", "last")) {
            assertEquals(
                    2,
                    faults("{\"mode\":\"apply\",\"replayId\":\"" + id + "\"}").size(),
                    id);
        }
        assertEquals(
                "lastly",
                Wish.parse("{\"mode\":\"apply\",\"replayId\":\"lastly\"}").replayId());
    }

    @Test
    void a_classifier_is_named_in_few_words() {
        String filter = "{\"mode\":\"preview\",\"filter\":{\"classifier\":\"NAME\"}}";

        assertEquals(2, faults(filter.replace("NAME", "x".repeat(201))).size());
        assertEquals(2, faults(filter.replace("NAME", "x\\ny")).size());
    }

    @Test
    void members_of_another_kind_are_faults() {
        assertEquals(
                List.of(
                        "The replay was refused:",
                        "  taxonomy must be a text that is not empty",
                        "  filter.caseIds must be a list of texts",
                        "  filter.confidenceBelow must be a number",
                        "  filter.sectors must hold nothing but texts, not 1"),
                faults("{\"mode\":\"apply\",\"taxonomy\":7,\"filter\":{\"caseIds\":\"x\",\"sectors\":[1],"
                        + "\"confidenceBelow\":\"x\"}}"));
        assertEquals(2, faults("{\"mode\":\"apply\",\"filter\":[]}").size());
        assertEquals(2, faults("[]").size());
        assertEquals(2, faults("").size());
        assertEquals(2, faults("{\"mode\":\"apply\",\"mode\":\"preview\"}").size());
        assertEquals(
                2,
                faults(
                                "{\"mode\":\"apply\",\"filter\":{\"receivedFrom\":\"2024-02-01\",\"receivedBefore\":\"2024-02-01\"}}")
                        .size());
    }

    private static List<String> faults(String json) {
        return assertThrows(Refusal.class, () -> Wish.parse(json))
                .problem()
                .detail()
                .lines()
                .toList();
    }
}
