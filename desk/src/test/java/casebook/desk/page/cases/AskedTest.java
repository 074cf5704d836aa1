package casebook.desk.page.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.search.CaseQuery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was asked, and what else can be. */
class AskedTest {

    private final Asked asked = asked(Map.of(
            "q", List.of(" 信贷 "), "sector", List.of("finance,law"), "sort", List.of("title"), "page", List.of("3")));

    @Test
    void a_code_is_taken_away_alone_and_the_list_begins_anew() {
        assertEquals(
                "/cases?q=%E4%BF%A1%E8%B4%B7&sector=law&sort=title",
                asked.toggled("sector", "finance").toString());
        assertEquals(
                "/cases?q=%E4%BF%A1%E8%B4%B7&scope=general&sector=finance&sector=law&sort=title",
                asked.toggled("scope", "general").toString());
        assertTrue(asked.isChosen("sector", "law"));
    }

    @Test
    void without_its_words_the_order_is_the_usual_one() {
        assertEquals("/cases?sector=finance&sector=law", asked.withoutWords().toString());
    }

    @Test
    void a_page_keeps_all_and_a_file_has_no_pages() {
        assertEquals(asked.link() + "&page=4", asked.page(4).toString());
        assertEquals(asked.link(), asked.page(1));
        assertEquals(
                "/v1/casebook.csv?q=%E4%BF%A1%E8%B4%B7&sector=finance&sector=law",
                asked.at("/v1/casebook.csv").toString());
    }

    private static Asked asked(Map<String, List<String>> parameters) {
        return Asked.of(CaseQuery.of(parameters), parameters);
    }
}
