package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.STATISTICS;
import static casebook.enrich.Events.curated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.FacetCount;
import casebook.testkit.Golden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TallyTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(TallyTopology::build);

    private final Map<String, Long> counts = new HashMap<>();

    @Test
    void keeps_its_shape() throws Exception {
        Golden.matches("tally.topology.txt", TallyTopology.build().describe().toString());
    }

    @Test
    void cases_are_counted_under_their_labels() {
        rig.send(CURATED, "a", curated("a", 1, "finance"));
        rig.send(CURATED, "b", curated("b", 1, "finance"));
        rig.send(CURATED, "c", curated("c", 1, "law"));

        assertEquals(Map.of("CASES/ALL", 3L, "sector/finance", 2L, "sector/law", 1L), read());
    }

    @Test
    void a_case_that_is_told_again_is_not_counted_again() {
        rig.send(CURATED, "a", curated("a", 1, "finance"));
        read();

        rig.send(CURATED, "a", curated("a", 1, "finance"));
        rig.send(CURATED, "a", curated("a", 2, "finance"));

        assertEquals(List.of(), rig.read(STATISTICS), "another revision with the same labels changes no count either");
    }

    @Test
    void a_case_that_is_labelled_anew_moves() {
        rig.send(CURATED, "a", curated("a", 1, "finance"));
        read();

        rig.send(CURATED, "a", curated("a", 1, "law"));

        assertEquals(
                List.of(
                        KeyValue.pair("sector/finance", new FacetCount("sector", "finance", 0L, 0L)),
                        KeyValue.pair("sector/law", new FacetCount("sector", "law", 1L, 1L))),
                rig.readWithKeys(STATISTICS));
    }

    @Test
    void a_withdrawn_case_counts_no_more_and_its_counts_stay_as_zero() {
        rig.send(CURATED, "a", curated("a", 1, "finance"));
        rig.send(CURATED, "a", null);
        rig.send(CURATED, "a", null);
        rig.send(CURATED, "never", null);

        assertEquals(Map.of("CASES/ALL", 0L, "sector/finance", 0L), read());
    }

    @Test
    void a_case_that_comes_back_after_its_withdrawal_counts_again() {
        rig.send(CURATED, "a", curated("a", 1, "finance"));
        rig.send(CURATED, "a", null);
        rig.send(CURATED, "a", curated("a", 3, "law"));

        assertEquals(Map.of("CASES/ALL", 1L, "sector/finance", 0L, "sector/law", 1L), read());
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letters_and_the_next_case_is_counted() {
        rig.sendRaw(CURATED, "a", new byte[] {1, 2, 3});
        rig.send(CURATED, "b", curated("b", 1, "law"));

        assertEquals(Map.of("CASES/ALL", 1L, "sector/law", 1L), read());
        assertEquals(1, rig.read(DLQ).size());
    }

    /** The counts as a reader of the table has them. */
    private Map<String, Long> read() {
        rig.readWithKeys(STATISTICS).forEach(record -> counts.put(record.key, record.value.getCases()));
        return counts;
    }
}
