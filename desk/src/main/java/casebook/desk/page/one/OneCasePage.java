package casebook.desk.page.one;

import casebook.contract.CaseId;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.page.label.Text;
import casebook.desk.record.CaseStates;
import casebook.desk.record.Cases;
import casebook.desk.record.CuratedCase;
import casebook.desk.record.NoSuchCase;
import casebook.desk.record.SimilarCases;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code GET /cases/{id}}: one case, and why it is labelled as it is. */
public final class OneCasePage implements Room.Page {

    private static final int SIMILAR = 5;

    private final Cases cases;
    private final CaseStates states;
    private final SimilarCases similar;

    /** Over these cases. */
    public OneCasePage(Cases cases, CaseStates states, SimilarCases similar) {
        this.cases = cases;
        this.states = states;
        this.similar = similar;
    }

    @Override
    public OneCase of(Context context, Visit visit) {
        String caseId = context.pathParam("id");
        // What is no id names no case either.
        Cases.Curated curated = (CaseId.isOne(caseId) ? cases.find(caseId) : Optional.<Cases.Curated>empty())
                .orElseThrow(() -> new NoSuchCase(caseId));
        Text text = cases.document(caseId).map(Text::of).orElse(Text.NONE);
        return new Telling(visit.wording(), CuratedCase.of(curated.record()), text)
                .with(
                        states.find(caseId),
                        cases.history(caseId),
                        similar.to(caseId, SIMILAR).orElse(List.of()));
    }
}
