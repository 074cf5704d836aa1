package casebook.desk;

import casebook.desk.record.Cases;
import casebook.desk.record.NoSuchCase;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /v1/cases/{id}/history}: everything that happened to a case, oldest first. */
final class HistoryHandler implements Handler {

    private final Cases cases;

    HistoryHandler(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void handle(Context context) {
        String caseId = CaseOfPath.id(context);
        List<String> history = cases.history(caseId);
        if (history.isEmpty()) {
            throw new NoSuchCase(caseId);
        }
        context.contentType("application/json")
                .result("{\"caseId\":\"" + caseId + "\",\"history\":[" + String.join(",", history) + "]}");
    }
}
