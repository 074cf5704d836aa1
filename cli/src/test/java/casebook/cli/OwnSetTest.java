package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the classifier reaches on the texts of the project that no cue was written for.
 *
 * <p>Each floor lies some rows below what was measured: it is there so that nothing gets lost, not as the aim.
 */
class OwnSetTest {

    private static final Path HELD_OUT = Path.of("src/test/resources/evaluation/facets-held-out.jsonl");

    private static JsonNode figures;

    @BeforeAll
    static void evaluate() throws Exception {
        Words words = Words.of("evaluate", "--json", HELD_OUT);
        assertEquals(Exit.DONE, words.exit(), words.err());
        figures = new ObjectMapper().readTree(words.out());
    }

    @TestFactory
    Stream<DynamicTest> the_first_choice_is_right_this_often() {
        return Stream.of(
                floor("sector", 0.75),
                floor("modality", 0.84),
                floor("deployment", 0.80),
                floor("hosting", 0.80),
                floor("scope", 0.89),
                floor("layer", 0.89),
                floor("service", 0.68),
                floor("audience", 0.81),
                floor("strategy", 0.92),
                floor("concern", 0.76));
    }

    @Test
    void what_is_given_is_right_and_as_sure_as_it_says() {
        assertAll(Stream.of("sector", "scope", "layer", "modality", "concern", "audience")
                .map(facet -> () -> {
                    JsonNode of = figures.path("facets").path(facet);
                    assertTrue(of.path("acceptedAccuracy").asDouble() >= 0.78, facet);
                    assertTrue(of.path("calibrationError").asDouble() <= 0.12, facet);
                }));
    }

    @Test
    void base_models_and_parameter_counts_are_found() {
        assertAll(
                () -> assertTrue(figures.at("/models/precision").asDouble() >= 0.80),
                () -> assertTrue(figures.at("/models/recall").asDouble() >= 0.90),
                () -> assertTrue(figures.at("/parameters/precision").asDouble() >= 0.96),
                () -> assertTrue(figures.at("/parameters/recall").asDouble() >= 0.88));
    }

    private static DynamicTest floor(String facet, double least) {
        return DynamicTest.dynamicTest(facet, () -> {
            double top1 = figures.path("facets").path(facet).path("top1").asDouble();
            assertTrue(top1 >= least, facet + ": " + top1);
        });
    }
}
