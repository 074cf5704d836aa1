package casebook.desk;

import casebook.desk.record.Cases;
import casebook.desk.record.NoSuchCase;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /v1/cases/{id}/document}: the text that was read from the files of a case, in chunks. */
final class DocumentHandler implements Handler {

    private final Cases cases;

    DocumentHandler(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void handle(Context context) {
        String caseId = CaseOfPath.id(context);
        context.contentType("application/json")
                .result(cases.document(caseId).orElseThrow(() -> new NoSuchCase(caseId)));
    }
}
