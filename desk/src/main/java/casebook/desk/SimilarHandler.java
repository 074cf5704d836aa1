package casebook.desk;

import casebook.desk.record.NoSuchCase;
import casebook.desk.record.SimilarCases;
import casebook.desk.search.BadQuery;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /v1/cases/{id}/similar?size=}: the curated cases whose title and summary mean most nearly the same. */
final class SimilarHandler implements Handler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 50;

    private final SimilarCases cases;

    SimilarHandler(SimilarCases cases) {
        this.cases = cases;
    }

    @Override
    public void handle(Context context) throws JsonProcessingException {
        String caseId = CaseOfPath.id(context);
        List<SimilarCases.Similar> similar = cases.to(caseId, size(context)).orElseThrow(() -> new NoSuchCase(caseId));
        context.contentType("application/json")
                .result("{\"caseId\":\"" + caseId + "\",\"similar\":" + JSON.writeValueAsString(similar) + "}");
    }

    private static int size(Context context) {
        String size = context.queryParam("size");
        if (size == null) {
            return 10;
        }
        if (size.matches("[1-9][0-9]?") && Integer.parseInt(size) <= MOST) {
            return Integer.parseInt(size);
        }
        throw new BadQuery("size is \"" + size + "\": it must be a whole number from 1 to " + MOST + ".");
    }
}
