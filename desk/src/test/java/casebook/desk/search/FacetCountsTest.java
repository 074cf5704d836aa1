package casebook.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.search.FacetCounts.Count;
import casebook.desk.search.FacetCounts.Group;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacetCountsTest {

    private static final List<Group> GROUPS = List.of(
            new Group(List.of("sector=finance", "sector=law", "scope=vertical"), 3),
            new Group(List.of("sector=finance", "scope=general"), 2),
            new Group(List.of("sector=media"), 1));

    @Test
    void a_case_counts_for_each_of_its_codes_the_most_frequent_first() {
        FacetCounts counts = FacetCounts.of(GROUPS, Map.of());

        assertEquals(6, counts.total());
        assertEquals(
                List.of(new Count("finance", 5), new Count("law", 3), new Count("media", 1)),
                counts.facets().get("sector"));
        assertEquals(
                List.of(new Count("vertical", 3), new Count("general", 2)),
                counts.facets().get("scope"));
    }

    @Test
    void a_choice_narrows_every_facet_but_its_own() {
        FacetCounts counts = FacetCounts.of(GROUPS, Map.of("sector", Set.of("sector=law", "sector=media")));

        assertEquals(4, counts.total());
        assertEquals(List.of(new Count("vertical", 3)), counts.facets().get("scope"));
        assertEquals(
                List.of(new Count("finance", 5), new Count("law", 3), new Count("media", 1)),
                counts.facets().get("sector"));
    }

    @Test
    void what_fails_two_choices_counts_nowhere_and_a_choice_is_told_even_when_nothing_carries_it() {
        FacetCounts counts =
                FacetCounts.of(GROUPS, Map.of("sector", Set.of("sector=energy"), "scope", Set.of("scope=vertical")));

        assertEquals(0, counts.total());
        assertEquals(
                List.of(new Count("finance", 3), new Count("law", 3), new Count("energy", 0)),
                counts.facets().get("sector"));
        assertEquals(List.of(new Count("vertical", 0)), counts.facets().get("scope"));
    }
}
