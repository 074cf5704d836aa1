package casebook.desk.page.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.cases.CaseList.Choice;
import casebook.desk.page.cases.CaseList.Group;
import casebook.desk.page.cases.CaseList.Kept;
import casebook.desk.page.cases.CaseList.Pager;
import casebook.desk.search.FacetCounts;
import casebook.desk.search.FacetCounts.Count;
import casebook.desk.search.Hit;
import casebook.desk.search.Page;
import casebook.desk.search.Piece;
import casebook.desk.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the list of cases makes of a page of the search. */
class ListingTest {

    private static final String RECORD = """
            {"caseId": "c1", "title": "授信助手", "organisation": "乙银行", "region": "浙江省", "summary": "摘要",
             "receivedAt": "2026-01-01T12:00:00Z", "models": [{"name": "通义千问", "role": "BUILT_ON"},
             {"name": "GPT", "role": "COMPARED_WITH"}], "labels": [{"facet": "sector", "code": "law", "primary": false},
             {"facet": "sector", "code": "finance", "primary": true}, {"facet": "scope", "code": "vertical", "primary": true}]}""";

    @Test
    void a_choice_says_how_many_and_leads_there_and_back() {
        var asked = new Asked("", "", Map.of("sector", Set.of("law")), 1);
        List<Count> modalities =
                IntStream.range(0, 8).mapToObj(i -> new Count("m" + i, 8 - i)).toList();
        CaseList list = list(asked, Map.of("sector", List.of(new Count("law", 2)), "modality", modalities), 2);

        assertEquals(
                new Group("Sector", List.of(new Choice("Law", "/cases", true, 2)), List.of(), false),
                list.facets().get(0));
        assertEquals(6, list.facets().get(1).first().size());
        assertEquals(
                new Choice("m6", "/cases?modality=m6&sector=law", false, 2),
                list.facets().get(1).more().get(0));
        assertEquals(List.of(new Choice("Sector: Law", "/cases", true, 0)), list.chosen());
        assertEquals(List.of(new Kept("sector", "law")), list.kept());
    }

    @Test
    void a_choice_that_is_folded_away_is_unfolded() {
        List<Count> many =
                IntStream.range(0, 8).mapToObj(i -> new Count("m" + i, 8 - i)).toList();

        assertTrue(list(new Asked("", "", Map.of("modality", Set.of("m7")), 1), Map.of("modality", many), 1)
                .facets()
                .get(0)
                .open());
        assertFalse(list(new Asked("", "", Map.of(), 1), Map.of("modality", many), 1)
                .facets()
                .get(0)
                .open());
    }

    @Test
    void pages_lead_to_their_neighbours() {
        assertNull(list(new Asked("", "", Map.of(), 1), Map.of(), 20).pager());
        assertEquals(
                new Pager("/cases?q=x", "/cases?q=x&page=3", 2, 3),
                list(new Asked("x", "", Map.of(), 2), Map.of(), 41).pager());
        assertEquals(
                new Pager("/cases?page=3", null, 900, 3),
                list(new Asked("", "", Map.of(), 900), Map.of(), 41).pager());
    }

    @Test
    void by_relevance_only_what_was_asked_for_in_words_is_sorted() {
        assertEquals(
                List.of("Newest", "Title", "Confidence"),
                list(new Asked("", "", Map.of(), 1), Map.of(), 1).sorts().stream()
                        .map(Choice::name)
                        .toList());
        assertEquals(
                new Choice("Relevance", "/cases?q=x&sort=relevance", true, 0),
                list(new Asked("x", "", Map.of(), 1), Map.of(), 1).sorts().get(0));
    }

    @Test
    void a_case_tells_its_primary_sector_and_what_it_is_built_on() {
        CaseList.Item item =
                list(new Asked("", "", Map.of(), 1), Map.of(), 1).items().get(0);

        assertEquals(List.of("Finance", "Vertical", "通义千问"), item.chips());
        assertEquals("Zhejiang", item.region());
        assertEquals("2026-01-01", item.day());
        assertEquals(List.of(new Piece("摘要", false)), item.snippet());
    }

    @Test
    void a_passage_of_the_text_says_nothing_of_whom_to_call() {
        var hit = new Hit(
                "c1",
                List.of(new Piece("授信", true)),
                null,
                List.of(new Piece("请致电13800138000，", false), new Piece("授信", true)),
                "a.docx");
        CaseList list = new Listing(Wording.ZH, new Asked("授信", "", Map.of(), 1))
                .of(new Page(new FacetCounts(1, Map.of()), List.of(RECORD), List.of(hit)));

        assertEquals(
                List.of(new Piece("请致电***，", false), new Piece("授信", true)),
                list.items().get(0).snippet());
    }

    private static CaseList list(Asked asked, Map<String, List<Count>> facets, long total) {
        return new Listing(Wording.EN, asked).of(new Page(new FacetCounts(total, facets), List.of(RECORD), List.of()));
    }
}
