package casebook.desk.page.way;

import casebook.contract.CaseId;
import casebook.desk.page.frame.Elsewhere;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.record.CaseStates;
import casebook.desk.record.NoSuchCase;
import io.javalin.http.Context;

/** The page of a case; whoever asks for one that is known and not curated is led to its way. */
public record ToItsWay(CaseStates states, Room.Page curated) implements Room.Page {

    @Override
    public Object of(Context context, Visit visit) {
        try {
            return curated.of(context, visit);
        } catch (NoSuchCase notCurated) {
            String caseId = context.pathParam("id");
            if (CaseId.isOne(caseId) && states.find(caseId).isPresent()) {
                throw new Elsewhere("/cases/" + caseId + "/way");
            }
            throw notCurated;
        }
    }
}
