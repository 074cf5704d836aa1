package casebook.cli.evaluate;

import static casebook.cli.evaluate.Facets.abstained;
import static casebook.cli.evaluate.Facets.answer;
import static casebook.cli.evaluate.Facets.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void counts_what_was_given_for_what() {
        Confusion confusion = Confusion.of(
                Facets.facet("sector"),
                List.of(
                        given("sector", List.of("retail"), answer("finance", 0.9)),
                        given("sector", List.of("retail"), answer("retail", 0.9)),
                        given("sector", List.of("retail"), answer("finance", 0.7)),
                        abstained("sector", List.of("media"), answer("media", 0.2))));

        assertEquals(List.of("finance", "media", "retail", "undetermined"), confusion.codes());
        assertEquals(
                Map.of("retail", Map.of("finance", 2, "retail", 1), "media", Map.of("undetermined", 1)),
                confusion.rows());
    }
}
