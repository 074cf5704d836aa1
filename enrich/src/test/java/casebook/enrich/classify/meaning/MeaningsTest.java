package casebook.enrich.classify.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.enrich.Cases;
import casebook.enrich.Events;
import casebook.event.CaseDescribed;
import casebook.event.EmbeddedDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningsTest {

    private static final Meanings MEANINGS = new Meanings(
            "toy",
            List.of(
                    definition("east", 1, 0.1f, 0),
                    definition("east", 1, -0.1f, 0),
                    definition("north", 0.6f, 0.8f, 0),
                    definition("up", 0.6f, 0, 0.8f)));

    @Test
    void speaks_most_for_the_code_whose_examples_are_nearest() {
        Nearness nearness = MEANINGS.of(described("toy", 0.7f, 0.7f, 0.1f)).in("side");

        assertTrue(nearness.of("north") > nearness.of("up"));
        assertTrue(nearness.of("north") > nearness.of("east"));
        double all =
                nearness.logShares().values().stream().mapToDouble(Math::exp).sum();
        assertEquals(1, all, 1e-9);
    }

    @Test
    void a_text_without_chinese_is_heard_half_as_loudly() {
        CaseDescribed chinese = described("toy", 0.7f, 0.7f, 0.1f);
        CaseDescribed english = CaseDescribed.newBuilder(chinese)
                .setTitle("Northward")
                .setSummary("")
                .build();

        assertEquals(
                MEANINGS.of(chinese).in("side").of("up") / 2,
                MEANINGS.of(english).in("side").of("up"),
                1e-9);
    }

    @Test
    void a_quieter_voice_says_less_of_the_nearest_and_its_shares_still_add_up_to_one() {
        Nearness loud = MEANINGS.of(described("toy", 0.7f, 0.7f, 0.1f)).in("side");
        Nearness quiet = loud.quieter(0.5);

        assertTrue(share(quiet, "north") < share(loud, "north"));
        assertEquals(1, share(quiet, "north") + share(quiet, "up") + share(quiet, "east"), 1e-9);
        assertEquals(0, share(Nearness.SILENT, "north"));
    }

    @Test
    void is_silent_where_vectors_cannot_be_compared() {
        assertEquals(Nearness.SILENT, MEANINGS.of(described("another", 1, 0, 0)).in("side"));
        assertEquals(Nearness.SILENT, MEANINGS.of(described("toy", 1, 0, 0)).in("another facet"));
        assertEquals(Nearness.SILENT, MEANINGS.of(null).in("side"));
        assertEquals(
                Nearness.SILENT,
                new Meanings(null, List.of()).of(described("toy", 1, 0, 0)).in("side"));
        assertEquals(0, Nearness.SILENT.of("any code"));
    }

    /** All shares of a facet add up to 1; 0 where the voice is silent. */
    private static double share(Nearness nearness, String code) {
        double all =
                nearness.logShares().values().stream().mapToDouble(Math::exp).sum();
        return nearness.isSilent() ? 0 : Math.exp(nearness.of(code)) / all;
    }

    private static CaseDescribed described(String embedder, float... vector) {
        return CaseDescribed.newBuilder(Events.described(Cases.of("向北", "向北。")))
                .setTitle("向北")
                .setSummary("")
                .setEmbedder(embedder)
                .setEmbedding(List.of(vector[0], vector[1], vector[2]))
                .build();
    }

    private static EmbeddedDefinition definition(String code, float... vector) {
        return new EmbeddedDefinition("side", code, List.of(vector[0], vector[1], vector[2]));
    }
}
