package casebook.enrich;

import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.LEDGER;
import static casebook.contract.Topics.SUBMISSIONS;
import static casebook.enrich.Events.text;
import static casebook.enrich.Events.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.CaseState;
import casebook.event.LedgerState;
import casebook.testkit.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrackTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(TrackTopology::build);

    @Test
    void keeps_its_shape() throws Exception {
        Golden.matches("track.topology.txt", TrackTopology.build().describe().toString());
    }

    @Test
    void a_row_is_written_when_a_fact_changes_it_and_only_then() {
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.send(SUBMISSIONS, "a", withdrawal("a", 2));

        assertEquals(
                List.of(LedgerState.EXTRACTED, LedgerState.WITHDRAWN),
                rig.read(LEDGER).stream().map(CaseState::getState).toList());
    }

    @Test
    void a_dead_letter_that_nobody_can_read_still_fails_its_case() {
        rig.send(DLQ, "a", new byte[] {1, 2, 3});

        assertEquals(LedgerState.FAILED, rig.read(LEDGER).get(0).getState());
    }
}
