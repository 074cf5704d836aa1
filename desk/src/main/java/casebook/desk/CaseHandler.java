package casebook.desk;

import casebook.contract.CaseId;
import casebook.contract.Problem;
import casebook.process.Answers;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;

/** {@code GET /v1/cases/{id}}: one curated record. */
final class CaseHandler implements Handler {

    private final Cases cases;

    CaseHandler(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void handle(Context context) {
        String caseId = context.pathParam("id");
        if (!CaseId.isOne(caseId)) {
            throw new BadQuery(
                    "A case id has 26 characters, a to z and 2 to 7; take it from the receipt of the upload.");
        }
        Optional<String> record = cases.find(caseId);
        if (record.isPresent()) {
            context.contentType("application/json").result(record.get());
        } else {
            Answers.problem(
                    context,
                    Problem.of(
                            404,
                            "no-such-case",
                            "No such case is curated",
                            "No curated case has the id " + caseId + "; ask /v1/cases/" + caseId
                                    + "/status whether it is still on its way, or why it was refused."));
        }
    }
}
