package casebook.ingest.replay;

import static casebook.event.ReplayState.ABORTED;
import static casebook.event.ReplayState.ACCEPTED;
import static casebook.event.ReplayState.DONE;
import static casebook.event.ReplayState.REFUSED;
import static casebook.event.ReplayState.WALKING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayStandingTest {

    @Test
    void a_refused_one_is_refused_whatever_else_is_told() {
        assertEquals(ReplayStanding.REFUSED, ReplayStanding.of(Cards.whole("a", REFUSED, 0), List.of()));
    }

    @Test
    void it_runs_until_every_partition_has_ended() {
        assertEquals(ReplayStanding.RUNNING, standing(3));
        assertEquals(ReplayStanding.RUNNING, standing(3, DONE, WALKING, DONE));
        assertEquals(ReplayStanding.RUNNING, standing(3, DONE, DONE));
        assertEquals(ReplayStanding.RUNNING, standing(3, ABORTED, ABORTED));
    }

    @Test
    void it_is_aborted_when_one_partition_was() {
        assertEquals(ReplayStanding.DONE, standing(3, DONE, DONE, DONE));
        assertEquals(ReplayStanding.ABORTED, standing(3, DONE, ABORTED, DONE));
    }

    @Test
    void an_order_that_no_partition_tells_of_is_done_at_once() {
        assertEquals(ReplayStanding.DONE, standing(0));
    }

    private static ReplayStanding standing(int partitions, ReplayState... states) {
        var parts = new ArrayList<ReplayProgress>();
        for (ReplayState state : states) {
            parts.add(Cards.part(parts.size(), state, 1, null));
        }
        return ReplayStanding.of(Cards.whole("a", ACCEPTED, partitions), parts);
    }
}
