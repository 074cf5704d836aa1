package casebook.enrich.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Statistics;
import casebook.event.FacetCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final List<FacetCount> NOTHING = List.of();
    private static final List<FacetCount> FINANCE = List.of(one("sector", "finance", 1), one("scope", "vertical", 1));
    private static final List<FacetCount> LAW = List.of(one("sector", "law", 1), one("scope", "vertical", 1));

    @Test
    void a_new_case_adds_what_it_carries() {
        assertEquals(
                List.of(one("scope", "vertical", 1), one("sector", "finance", 1)), Tally.changes(NOTHING, FINANCE));
    }

    @Test
    void another_label_takes_one_and_adds_one() {
        assertEquals(
                List.of(new FacetCount("sector", "finance", -1L, -1L), one("sector", "law", 1)),
                Tally.changes(FINANCE, LAW));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertEquals(List.of(), Tally.changes(FINANCE, FINANCE));
    }

    @Test
    void a_withdrawal_takes_everything_back() {
        assertEquals(
                List.of(new FacetCount("scope", "vertical", -1L, -1L), new FacetCount("sector", "finance", -1L, -1L)),
                Tally.changes(FINANCE, NOTHING));
    }

    @Test
    void a_label_that_is_primary_no_more_is_still_carried() {
        assertEquals(
                List.of(new FacetCount("sector", "law", 0L, -1L)),
                Tally.changes(List.of(one("sector", "law", 1)), List.of(one("sector", "law", 0))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_becomes_of_cases_the_sum_of_all_changes_is_a_recount_of_their_last_word(long seed) {
        var random = new Random(seed);
        Map<String, List<FacetCount>> last = new HashMap<>();
        Map<String, FacetCount> told = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            List<FacetCount> after = anything(random);
            List<FacetCount> before = last.put("case-" + random.nextInt(20), after);
            for (FacetCount change : Tally.changes(before == null ? NOTHING : before, after)) {
                FacetCount sum = told.merge(Statistics.key(change), change, Statistics::sum);
                assertTrue(sum.getCases() >= sum.getPrimaryCases() && sum.getPrimaryCases() >= 0, sum::toString);
            }
        }

        told.values().removeIf(count -> count.getCases() == 0);
        assertEquals(recount(last.values()), told);
    }

    private static Map<String, FacetCount> recount(Collection<List<FacetCount>> cases) {
        Map<String, FacetCount> counts = new HashMap<>();
        cases.forEach(one -> one.forEach(count -> counts.merge(Statistics.key(count), count, Statistics::sum)));
        return counts;
    }

    /** Labels of two facets, each perhaps, perhaps primary; now and then a withdrawal. */
    private static List<FacetCount> anything(Random random) {
        var labels = new ArrayList<FacetCount>();
        if (random.nextInt(10) == 0) {
            return labels;
        }
        for (String facet : List.of("sector", "modality")) {
            for (int code = 0; code < 4; code++) {
                if (random.nextBoolean()) {
                    labels.add(one(facet, "code-" + code, random.nextInt(2)));
                }
            }
        }
        return labels;
    }

    private static FacetCount one(String facet, String code, long primary) {
        return new FacetCount(facet, code, 1L, primary);
    }
}
