package casebook.desk;

import casebook.desk.record.Cases;
import casebook.desk.record.NoSuchCase;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;

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
        // Weak, so that nobody takes it for the revision that a write has to name.
        String tag = "W/\"" + curated.version() + "\"";
        context.header("ETag", tag);
        if (isKnown(context.header("If-None-Match"), tag)) {
            context.status(304);
        } else {
            context.contentType("application/json").result(curated.record());
        }
    }

    private static boolean isKnown(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
