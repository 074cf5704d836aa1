package casebook.ingest.replay;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.TrustedEvents;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObjectionsTest {

    static {
        TrustedEvents.trust();
    }

    private static final TaxonomyPublished TAXONOMY = BuiltInTaxonomy.casebook2023(Instant.EPOCH);

    @Test
    void unknown_cases_are_named_up_to_ten() {
        List<String> ids = IntStream.range(0, 12).mapToObj(i -> "case" + i).toList();

        Refusal refusal = assertThrows(Refusal.class, () -> Objections.demandCases(ids, "case3"::equals));

        assertEquals(404, refusal.problem().status());
        assertTrue(refusal.getMessage().contains("case0, case1, case2, case4"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("case10 and 1 more"), refusal.getMessage());
        assertDoesNotThrow(() -> Objections.demandCases(ids, id -> true));
    }

    @Test
    void an_unknown_sector_is_guessed_at() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> Objections.demandSectors(List.of("finance", "finanse", "xyz"), TAXONOMY));

        assertEquals(422, refusal.problem().status());
        assertTrue(
                refusal.getMessage().contains("has no sector finanse (did you mean finance?), xyz. It has "),
                refusal.getMessage());
        assertDoesNotThrow(() -> Objections.demandSectors(List.of("finance"), TAXONOMY));
    }
}
