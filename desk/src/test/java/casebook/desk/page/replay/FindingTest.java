package casebook.desk.page.replay;

import static casebook.desk.judging.ToldReplays.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.ShownTaxonomies;
import casebook.desk.judging.Differences;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.judging.ToldReplays;
import casebook.desk.page.replay.Found.Turn;
import casebook.desk.wording.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a replay changes, in words. */
class FindingTest {

    private static final Differences FOUND = ToldReplays.differences(
            line("CONFLICT", "x", "sector", "toys", "space"),
            line("PREVIEW", "a", "sector", "healthcare", "care"),
            line("PREVIEW", "b", "modality", "audio", "audio,time-series"));

    @Test
    void codes_are_called_as_their_own_taxonomy_calls_them() {
        Found found = found(FOUND, 2, null);

        assertEquals("Healthcare → Care", found.sums().get(0).lines().get(0).what());
        assertEquals("gains Time series", found.sums().get(1).lines().get(0).what());
        assertEquals(
                List.of(new Turn(
                        "Modality",
                        "",
                        List.of("Audio 88%"),
                        List.of("Sound 88%", "Time series 88%"),
                        List.of("it says time-series"))),
                found.cases().get(1).turns());
    }

    @Test
    void other_base_models_and_a_facet_without_labels_are_told_in_words_and_lead_to_their_cases() {
        var without = ToldReplays.differences(
                line("PREVIEW", "a", "models", "", ""), line("PREVIEW", "b", "modality", "", ""));
        Found found = found(without, 2, null);

        assertEquals("Base model", found.sums().get(0).facet());
        assertEquals(
                "Other base models are found in the text",
                found.sums().get(0).lines().get(0).what());
        assertEquals(
                "No label before or after; only whether one is wanted differs",
                found.sums().get(1).lines().get(0).what());
        assertEquals(
                List.of(new Turn(
                        "Base model", "Other base models are found in the text", List.of(), List.of(), List.of())),
                found.cases().get(0).turns());
        assertEquals(
                "/replays/p?facet=models&from=UNDETERMINED&to=UNDETERMINED#cases",
                found.sums().get(0).lines().get(0).link());
        Found chosen = found(without, 2, Asked.of("p", "models", "UNDETERMINED", "UNDETERMINED", null));
        assertEquals("Base model: Other base models are found in the text", chosen.chosen());
        assertEquals(1, chosen.cases().size());
    }

    @Test
    void a_case_that_is_not_curated_any_more_is_called_by_its_id_and_no_link() {
        Found found = found(FOUND, 2, null);

        assertEquals("/cases/a", found.cases().get(0).link());
        assertEquals("Title", found.cases().get(0).title());
        assertNull(found.cases().get(1).link());
        assertEquals("Case b", found.cases().get(1).title());
    }

    @Test
    void a_line_leads_to_its_cases_alone() {
        String link = found(FOUND, 2, null).sums().get(0).lines().get(0).link();
        assertEquals("/replays/p?facet=sector&from=healthcare&to=care#cases", link);

        Found chosen = found(FOUND, 2, Asked.of("p", "sector", "healthcare", "care", null));
        assertEquals("Sector: Healthcare → Care", chosen.chosen());
        assertEquals(1, chosen.cases().size());
        assertTrue(chosen.sums().get(0).lines().get(0).chosen());
    }

    @Test
    void many_are_paged_and_what_was_not_read_is_said() {
        String[] lines = new String[120];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line("PREVIEW", "c" + i, "sector", "toys", "space");
        }
        Found second = found(ToldReplays.differences(lines), 100_000, Asked.of("p", null, null, null, "2"));

        assertEquals(50, second.cases().size());
        assertEquals("Case c50", second.cases().get(0).title());
        assertEquals("Page 2 of 3", second.pager().said());
        assertEquals("/replays/p?page=3#cases", second.pager().next());
        assertTrue(second.capped().startsWith("100,000 in all; these are the first 120"), second.capped());
        Found beyond = found(ToldReplays.differences(lines), 120, Asked.of("p", null, null, null, "99"));
        assertEquals(20, beyond.cases().size(), "beyond the last is the last");
        assertEquals("", beyond.capped());
    }

    @Test
    void what_makes_no_sense_asks_for_all() {
        assertEquals(1, Asked.of("p", null, "x", "y", "-1").page());
        assertEquals(1, Asked.of("p", null, "x", "y", "99999999999").page());
        assertNull(Asked.of("p", null, "x", "y", null).change());
    }

    private static Found found(Differences differences, int changed, Asked asked) {
        Replay replay = ToldReplays.of(ToldReplays.told("p", "PREVIEW", "DONE", "v2", 2)
                .put("changed", changed)
                .put("conflicts", 1));
        var first = ShownTaxonomies.first();
        var second = ShownTaxonomies.second();
        return new Finding(
                        new FoundWords(Wording.EN),
                        new Names(Wording.EN, List.of(first, second)),
                        new Names(Wording.EN, List.of(second, first)),
                        asked == null ? Asked.of("p", null, null, null, null) : asked)
                .of(replay, differences, ids -> Map.of("a", "Title"));
    }
}
