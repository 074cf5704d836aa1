package casebook.desk.page.way;

import casebook.contract.CaseId;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.record.CaseStates;
import casebook.desk.record.NoSuchCase;
import io.javalin.http.Context;
import java.time.Clock;

/** {@code GET /cases/{id}/way}: where a case stands; one that the archive has not heard of may be on its way to it. */
public final class WayPage implements Room.Page {

    /** Asked by whoever comes with a receipt. */
    private static final String WITH_RECEIPT = "sent";

    private final CaseStates states;
    private final Clock clock;

    /** Over these states. */
    public WayPage(CaseStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    public Way of(Context context, Visit visit) {
        String caseId = context.pathParam("id");
        if (!CaseId.isOne(caseId)) {
            throw new NoSuchCase(caseId);
        }
        var telling = new Telling(visit.wording(), clock.instant());
        boolean withReceipt = context.queryParam(WITH_RECEIPT) != null;
        return states.find(caseId)
                .map(state -> telling.of(state, withReceipt))
                .orElseGet(() -> telling.unheard(caseId));
    }
}
