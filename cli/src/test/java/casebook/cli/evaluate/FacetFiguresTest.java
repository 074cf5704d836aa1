package casebook.cli.evaluate;

import static casebook.cli.evaluate.Facets.abstained;
import static casebook.cli.evaluate.Facets.answer;
import static casebook.cli.evaluate.Facets.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FacetFiguresTest {

    private static final double EXACT = 1e-12;

    @Test
    void of_a_facet_with_one_primary_code() {
        FacetFigures figures = FacetFigures.of(
                List.of(
                        given("sector", List.of("finance"), answer("finance", 0.9), answer("retail", 0.4)),
                        given("sector", List.of("finance"), new Answer("retail", 0.8, Optional.of("finance"), "")),
                        given("sector", List.of("retail"), answer("retail", 0.6)),
                        abstained("sector", List.of("retail"), answer("retail", 0.3)),
                        abstained("sector", List.of("media", "retail"), null)),
                false);

        assertEquals(5, figures.n());
        assertEquals(3 / 5.0, figures.top1(), EXACT);
        assertEquals(4 / 5.0, figures.top2(), EXACT);
        assertEquals(3 / 5.0, figures.coverage(), EXACT);
        assertEquals(2 / 3.0, figures.acceptedAccuracy(), EXACT);
        // finance 2·1/(1+2), retail 2·2/(3+2), media 0
        assertEquals((2 / 3.0 + 4 / 5.0) / 3, figures.macroF1(), EXACT);
        // of three answers given: 1 − 0.9, 0.8 − 0, 1 − 0.6
        assertEquals(1.3 / 3, figures.calibrationError(), EXACT);
        assertEquals(2 / 3.0, figures.accuracyAtCoverage().get(0.5), EXACT);
        assertEquals(2 / 3.0, figures.accuracyAtCoverage().get(0.6), EXACT);
        assertEquals(3 / 4.0, figures.accuracyAtCoverage().get(0.7), EXACT);
        assertEquals(3 / 4.0, figures.accuracyAtCoverage().get(0.8), EXACT);
        assertEquals(3 / 5.0, figures.accuracyAtCoverage().get(0.9), EXACT);
        assertEquals(3 / 5.0, figures.accuracyAtCoverage().get(1.0), EXACT);
        assertTrue(figures.sets().isEmpty());
    }

    @Test
    void only_the_first_of_several_right_codes_is_the_primary_one() {
        FacetFigures figures = FacetFigures.of(
                List.of(
                        given("sector", List.of("finance", "retail"), answer("retail", 0.9)),
                        given("sector", List.of("finance", "retail"), answer("finance", 0.9))),
                false);

        assertEquals(0.5, figures.top1(), EXACT);
        assertEquals(1.0, figures.anyOf(), EXACT);
    }

    @Test
    void of_a_facet_with_several_codes() {
        FacetFigures figures = FacetFigures.of(
                List.of(
                        given(
                                "concern",
                                List.of("ethics", "hallucination"),
                                answer("hallucination", 0.8),
                                answer("performance", 0.6)),
                        given("concern", List.of()),
                        given("concern", List.of("compliance"), answer("compliance", 0.7))),
                true);
        SetFigures sets = figures.sets().orElseThrow();

        assertEquals(2 / 3.0, sets.precision(), EXACT);
        assertEquals(2 / 3.0, sets.recall(), EXACT);
        assertEquals(2 / 3.0, sets.setF1(), EXACT);
        assertEquals(2 / 3.0, sets.exact(), EXACT);
        assertEquals(1.0, figures.top1(), EXACT);
        // ethics 0, hallucination 1, compliance 1
        assertEquals(2 / 3.0, figures.macroF1(), EXACT);
        assertEquals(2 / 3.0, figures.coverage(), EXACT);
        assertEquals(1.0, figures.acceptedAccuracy(), EXACT);
        // of three answers given: 1 − 0.8, 0.6 − 0, 1 − 0.7
        assertEquals(1.1 / 3, figures.calibrationError(), EXACT);
    }

    @Test
    void what_has_no_denominator_is_no_number() {
        FacetFigures figures = FacetFigures.of(List.of(abstained("sector", List.of("finance"), null)), false);

        assertEquals(0.0, figures.coverage());
        assertEquals(Double.NaN, figures.acceptedAccuracy());
        assertEquals(Double.NaN, figures.calibrationError());
    }
}
