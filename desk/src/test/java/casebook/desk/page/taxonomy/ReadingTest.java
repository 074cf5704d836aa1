package casebook.desk.page.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.ShownTaxonomies;
import casebook.desk.judging.Course;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.judging.TaxonomyCard;
import casebook.desk.judging.ToldReplays;
import casebook.desk.page.taxonomy.TaxonomyView.CodeView;
import casebook.desk.page.taxonomy.TaxonomyView.Cues;
import casebook.desk.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A taxonomy to read. */
class ReadingTest {

    private static final Versions VERSIONS =
            new Versions(List.of(card(ShownTaxonomies.SECOND, false), card("house-1", true), card("old", false)));
    private static final Replay PREVIEW = ToldReplays.replay("p", "PREVIEW", "DONE", ShownTaxonomies.SECOND, 2);

    @Test
    void codes_say_whose_place_they_take_and_cues_stand_by_their_weight() {
        CodeView care = view(Wording.EN).facets().get(0).codes().get(0);

        assertEquals("Care", care.name());
        assertEquals(List.of("Takes the place of: Healthcare", "Sections of GB/T 4754: Q"), care.notes());
        assertEquals(
                List.of(new Cues("Very strong", "hospital, ward, nursing home"), new Cues("Strong", "nurse")),
                care.cues());
        assertEquals(
                "代替旧分类：医疗健康",
                view(Wording.ZH).facets().get(0).codes().get(0).notes().get(0));
        assertEquals(
                List.of(new Cues("Weak", "series (only with sensor)")),
                view(Wording.EN).facets().get(1).codes().get(1).cues());
    }

    @Test
    void models_are_told_in_a_line() {
        assertEquals(
                "Alibaba · 2023 · 7B, 72B · also Qwen2",
                view(Wording.EN).models().get(0).more());
    }

    @Test
    void it_is_previewed_first_and_applied_then() {
        assertNull(view(Wording.EN).previewed());
        assertTrue(view(Wording.EN)
                .asks()
                .get(1)
                .consequences()
                .get(0)
                .startsWith("Nobody has seen yet what it would change now"));

        TaxonomyView seen = view(Wording.EN, PREVIEW);
        assertEquals("/replays/p", seen.previewed());
        assertTrue(seen.asks().get(1).consequences().get(0).startsWith("It is in force at once"));
        assertEquals(
                "/replays/r",
                view(Wording.EN, ToldReplays.replay("r", "APPLY", "RUNNING", "x", 3))
                        .underWay());
    }

    @Test
    void a_version_is_compared_with_the_one_in_force_and_that_with_the_one_before() {
        assertEquals(Optional.of("house-1"), VERSIONS.comparedWith(ShownTaxonomies.SECOND));
        assertEquals(Optional.of("house-1"), VERSIONS.comparedWith("old"));
        assertEquals(Optional.of("old"), VERSIONS.comparedWith("house-1"));
        assertEquals(Optional.empty(), new Versions(List.of(card("a", true))).comparedWith("a"));
    }

    private static TaxonomyView view(Wording wording, Replay... replays) {
        var names = new Names(wording, List.of(ShownTaxonomies.second(), ShownTaxonomies.first()));
        return new Reading(wording, names)
                .of(ShownTaxonomies.second(), VERSIONS, new Course(List.of(replays)), List.of(), true);
    }

    private static TaxonomyCard card(String version, boolean inForce) {
        return new TaxonomyCard(version, "中", "en", 1, 1, 0, Instant.EPOCH, "li", inForce);
    }
}
