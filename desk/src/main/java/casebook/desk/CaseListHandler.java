package casebook.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /v1/cases?q=&sector=…&page=&size=}: a page of curated records and how many there are. */
final class CaseListHandler implements Handler {

    private final Cases cases;

    CaseListHandler(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void handle(Context context) {
        CaseQuery query = CaseQuery.of(context.queryParamMap());
        Cases.Page page = cases.page(query);
        // The records are JSON already, as they were curated.
        context.contentType("application/json")
                .result("{\"total\":" + page.total() + ",\"page\":" + query.page() + ",\"size\":" + query.size()
                        + ",\"cases\":[" + String.join(",", page.records()) + "]}");
    }
}
