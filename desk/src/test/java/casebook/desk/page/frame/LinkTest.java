package casebook.desk.page.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links to places of the desk. */
class LinkTest {

    @Test
    void what_is_asked_cannot_ask_for_something_else() {
        assertEquals(
                "/cases?q=a%26sector%3Dlaw+%22%3C&sector=finance",
                Link.to("/cases")
                        .with("q", "a&sector=law \"<")
                        .with("sector", "finance")
                        .toString());
    }

    @Test
    void a_parameter_is_taken_away_with_all_its_values() {
        Link link = Link.to("/cases").with("sector", List.of("law", "finance")).with("q", "x");

        assertEquals("/cases?q=x", link.without("sector").toString());
        assertEquals("/cases", Link.to("/cases").toString());
    }
}
