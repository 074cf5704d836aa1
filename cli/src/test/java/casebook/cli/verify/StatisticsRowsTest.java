package casebook.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.TrustedEvents;
import casebook.event.CaseCurated;
import casebook.event.FacetCount;
import casebook.event.Label;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsRowsTest {

    static {
        TrustedEvents.trust();
    }

    private static final List<CaseCurated> CURATED = List.of(curated("a", "law"), curated("b", "law"));

    @Test
    void counts_of_the_last_word_on_each_case_are_right_and_a_zero_is_as_good_as_none() {
        assertEquals(
                List.of(),
                StatisticsRows.differences(
                        Map.of(
                                "CASES/ALL", new FacetCount("CASES", "ALL", 2L, 0L),
                                "sector/law", new FacetCount("sector", "law", 2L, 2L),
                                "sector/media", new FacetCount("sector", "media", 0L, 0L)),
                        CURATED));
    }

    @Test
    void a_case_that_was_counted_twice_is_told_under_each_of_its_codes() {
        assertEquals(
                List.of(
                        "statistics say 3 (0 primary) under CASES/ALL, the curated cases 2 (0 primary)",
                        "statistics say 3 (3 primary) under sector/law, the curated cases 2 (2 primary)"),
                StatisticsRows.differences(
                        Map.of(
                                "CASES/ALL", new FacetCount("CASES", "ALL", 3L, 0L),
                                "sector/law", new FacetCount("sector", "law", 3L, 3L)),
                        CURATED));
    }

    @Test
    void what_is_missing_or_left_over_is_told() {
        assertEquals(
                List.of(
                        "statistics say 0 (0 primary) under CASES/ALL, the curated cases 2 (0 primary)",
                        "statistics say 0 (0 primary) under sector/law, the curated cases 2 (2 primary)",
                        "statistics say 1 (0 primary) under sector/media, the curated cases 0 (0 primary)"),
                StatisticsRows.differences(Map.of("sector/media", new FacetCount("sector", "media", 1L, 0L)), CURATED));
    }

    private static CaseCurated curated(String caseId, String sector) {
        return CaseCurated.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(1)
                .setTitle(caseId)
                .setLabels(List.of(Label.newBuilder()
                        .setFacet("sector")
                        .setCode(sector)
                        .setConfidence(1)
                        .build()))
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setReceivedAt(Instant.EPOCH)
                .setCuratedAt(Instant.EPOCH)
                .build();
    }
}
