package casebook.desk.search;

import static casebook.contract.Statistics.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyingTest {

    private final Tallying tallying = new Tallying(Set.of("sector", "scope", "modality"));

    @Test
    void a_tally_tells_under_which_taxonomies_and_in_which_generations_its_cases_were_judged() {
        tallying.add(List.of("sector=law", "scope=vertical"), "law", new Tallying.Judged(2, "v2", 9));
        tallying.add(List.of("sector=law", "scope=vertical"), "law", new Tallying.Judged(1, "v1", 7));

        assertEquals(
                new Tally("scope", "vertical", null, 3, List.of("v1", "v2"), 7L, 9L), one("scope", "vertical", null));
    }

    @Test
    void cases_count_in_their_primary_sector_alone_and_once_for_each_other_label() {
        tallying.add(
                List.of("sector=law", "sector=media", "modality=text", "modality=image", "modality=text"),
                "media",
                new Tallying.Judged(2, "v1", 1));

        assertEquals(2, one("PRIMARY_SECTOR", "media", null).cases());
        assertEquals(2, one("modality", "text", null).cases());
        assertEquals(2, one("modality", "image", null).cases());
        assertEquals(
                List.of(),
                tallying.tallies().stream()
                        .filter(tally -> tally.facet().equals("sector") || "law".equals(tally.code()))
                        .toList());
    }

    @Test
    void what_has_no_label_is_undetermined_in_its_sector_too() {
        tallying.add(List.of(), null, new Tallying.Judged(1, "v1", 1));

        assertEquals(1, one("PRIMARY_SECTOR", UNDETERMINED, null).cases());
        assertEquals(1, one("modality", UNDETERMINED, null).cases());
        assertEquals(1, one("scope", UNDETERMINED, UNDETERMINED).cases());
    }

    private Tally one(String facet, String code, String sector) {
        return tallying.tallies().stream()
                .filter(tally -> tally.facet().equals(facet)
                        && tally.code().equals(code)
                        && Objects.equals(tally.sector(), sector))
                .findFirst()
                .orElseThrow();
    }
}
