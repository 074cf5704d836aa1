package casebook.ingest.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.TrustedEvents;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Refusal;
import casebook.testkit.SmallTaxonomy;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicationTest {

    static {
        TrustedEvents.trust();
    }

    @Test
    void a_taxonomy_whose_order_no_record_holds_is_refused_with_the_sizes() {
        Refusal refusal = assertThrows(Refusal.class, () -> read(5_000));

        assertEquals(422, refusal.problem().status());
        assertTrue(refusal.getMessage().matches(".*\\b1\\d{7} bytes.*8388608.*"), refusal.getMessage());
    }

    @Test
    void one_with_fewer_examples_is_read() {
        assertEquals("v", read(500).getVersion());
    }

    private static TaxonomyPublished read(int examples) {
        String all = IntStream.range(0, examples).mapToObj(i -> "例" + i).collect(Collectors.joining(", "));
        String yaml = SmallTaxonomy.of("v") + "        examples: [" + all + "]\n";
        return Publication.read(yaml, "li", Instant.EPOCH);
    }
}
