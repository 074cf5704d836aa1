package casebook.desk;

import casebook.desk.search.CaseQuery;
import casebook.desk.search.CaseSearch;
import casebook.desk.search.Page;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * {@code GET /v1/cases?q=&sector=…&sort=&page=&size=}: a page of curated records, how many there are, how many of them carry
 * which codes, and where the words stand.
 */
final class CaseListHandler implements Handler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseSearch search;

    CaseListHandler(CaseSearch search) {
        this.search = search;
    }

    @Override
    public void handle(Context context) throws JsonProcessingException {
        CaseQuery query = CaseQuery.of(context.queryParamMap());
        Page page = search.page(query);
        // The records are JSON already, as they were curated.
        context.contentType("application/json")
                .result("{\"total\":" + page.counts().total() + ",\"page\":" + query.page() + ",\"size\":"
                        + query.size() + ",\"cases\":[" + String.join(",", page.records()) + "],\"hits\":"
                        + JSON.writeValueAsString(page.hits()) + ",\"facets\":"
                        + JSON.writeValueAsString(page.counts().facets()) + "}");
    }
}
