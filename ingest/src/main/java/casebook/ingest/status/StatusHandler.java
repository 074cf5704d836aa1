package casebook.ingest.status;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.EventJson;
import casebook.event.CaseState;
import casebook.ingest.http.NamedCase;
import casebook.ingest.view.LedgerView;
import casebook.ingest.view.Standing;
import casebook.ingest.view.Submissions;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /v1/cases/{id}/status}. Whoever was told 202 finds the case here at once. */
public final class StatusHandler implements Handler {

    private final Submissions submissions;
    private final LedgerView ledger;

    /** A handler that looks into these views. */
    public StatusHandler(Submissions submissions, LedgerView ledger) {
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @Override
    public void handle(Context context) {
        String caseId = NamedCase.of(context);
        CaseState state = Standing.of(
                ledger.find(caseId).orElse(null), submissions.find(caseId).orElse(null));
        if (state == null) {
            throw NamedCase.unknown(caseId);
        }
        context.contentType("application/json").result(EventJson.line(state).getBytes(UTF_8));
    }
}
