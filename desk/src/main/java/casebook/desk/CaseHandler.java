package casebook.desk;

import casebook.desk.record.Cases;
import casebook.desk.record.NoSuchCase;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /v1/cases/{id}}: one curated record; 304 to who has it already. */
final class CaseHandler implements Handler {

    private final Cases cases;

    CaseHandler(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void handle(Context context) {
        String caseId = CaseOfPath.id(context);
        Cases.Curated curated = cases.find(caseId).orElseThrow(() -> new NoSuchCase(caseId));
        Tag.answer(context, curated.version(), curated.record());
    }
}
