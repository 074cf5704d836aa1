package casebook.cli.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.statistics.Counts.By;
import casebook.contract.TrustedEvents;
import casebook.event.Bilingual;
import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.FacetCount;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    static {
        TrustedEvents.trust();
    }

    private static final Counts COUNTS = new Counts(List.of(
            new FacetCount("CASES", "ALL", 8L, 0L),
            new FacetCount("sector", "law", 3L, 3L),
            new FacetCount("sector", "finance", 4L, 2L),
            new FacetCount("sector", "UNDETERMINED", 3L, 3L),
            new FacetCount("sector", "media", 0L, 0L),
            new FacetCount("scope", "vertical", 5L, 5L),
            new FacetCount("scope", "general", 3L, 3L),
            new FacetCount("BASE_MODEL", "通义千问", 2L, 0L),
            new FacetCount("BASE_MODEL", "GLM", 0L, 0L)));

    private static final Names NAMES = new Names(List.of(
            taxonomy("v1", 1, facet("行业", code("law", "法律"), code("finance", "金融"))),
            taxonomy("v2", 2, facet("部门", code("law", "法务")))));

    @Test
    void a_person_sees_the_vertical_share_and_a_table_a_facet_with_what_is_undetermined_last() {
        assertEquals("""
                8 curated cases
                vertical cases: 5 of 8 (62.5 %)

                sector  部门 / Sector
                  code          zh      en            cases  primary  share
                  finance       金融    finance       4      2        50.0 %
                  law           法务    law           3      3        37.5 %
                  UNDETERMINED  未判定  undetermined  3      3        37.5 %

                base models
                  name      cases  share
                  通义千问  2      25.0 %
                """, StatisticsText.of(COUNTS, NAMES, List.of("sector"), By.cases, true));
    }

    @Test
    void by_primary_labels_the_order_and_the_shares_are_others() {
        String text = StatisticsText.of(COUNTS, NAMES, List.of("sector"), By.primary, false);

        assertTrue(text.indexOf("law ") < text.indexOf("finance "), text);
        assertTrue(text.contains("25.0 %"), text);
        assertFalse(text.contains("base models"), text);
    }

    @Test
    void a_program_reads_one_object() throws Exception {
        assertEquals(
                new ObjectMapper().readTree("""
                {"cases": 8, "vertical": {"cases": 5, "share": 0.625},
                 "facets": {"scope": {
                   "vertical": {"cases": 5, "primaryCases": 5, "share": 0.625},
                   "general": {"cases": 3, "primaryCases": 3, "share": 0.375}}},
                 "baseModels": {"通义千问": {"cases": 2, "share": 0.25}}}"""),
                new ObjectMapper()
                        .readTree(StatisticsJson.of(COUNTS, NAMES, List.of("scope"), By.cases, true)
                                .toString()));
    }

    @Test
    void where_nothing_is_counted_there_is_nothing_to_share() {
        var none = new Counts(List.of());

        assertEquals(
                "{\"cases\":0,\"facets\":{\"sector\":{}},\"baseModels\":{}}",
                StatisticsJson.of(none, NAMES, List.of("sector"), By.cases, true)
                        .toString());
        assertEquals(0, none.share(0));
    }

    private static TaxonomyPublished taxonomy(String version, int day, Facet facet) {
        return TaxonomyPublished.newBuilder()
                .setVersion(version)
                .setTitle(new Bilingual(version, version))
                .setFacets(List.of(facet))
                .setModels(List.of())
                .setPublishedAt(Instant.ofEpochSecond(day))
                .build();
    }

    private static Facet facet(String zh, TaxonomyCode... codes) {
        return Facet.newBuilder()
                .setCode("sector")
                .setName(new Bilingual(zh, "Sector"))
                .setChoice(Choice.ONE_PRIMARY)
                .setCodes(List.of(codes))
                .build();
    }

    private static TaxonomyCode code(String code, String zh) {
        return TaxonomyCode.newBuilder()
                .setCode(code)
                .setName(new Bilingual(zh, code))
                .setDefinition(new Bilingual(zh, code))
                .build();
    }
}
