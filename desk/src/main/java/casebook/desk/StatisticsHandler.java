package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Sha256;
import casebook.desk.search.CaseQuery;
import casebook.desk.search.CaseSearch;
import casebook.desk.statistics.Reporting;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /v1/statistics?q=&sector=…}: how many of the cases that a query finds have what. */
final class StatisticsHandler implements Handler {

    private final CaseSearch search;

    StatisticsHandler(CaseSearch search) {
        this.search = search;
    }

    @Override
    public void handle(Context context) throws JsonProcessingException {
        CaseQuery query = CaseQuery.ofAll(context.queryParamMap());
        String report =
                Reporting.of(search.tallies(query), context.queryParamMap()).json();
        Tag.answer(context, Sha256.hex(report.getBytes(UTF_8)), report);
    }
}
