package casebook.desk.page.cases;

import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.search.CaseQuery;
import casebook.desk.search.CaseSearch;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code GET /cases?q=&sector=…&sort=&page=}: finds cases, as {@code /v1/cases} does. */
public final class CasesPage implements Room.Page {

    private final CaseSearch search;

    /** Over this search. */
    public CasesPage(CaseSearch search) {
        this.search = search;
    }

    @Override
    public CaseList of(Context context, Visit visit) {
        Map<String, List<String>> parameters = parameters(context);
        CaseQuery query = CaseQuery.of(parameters);
        Asked asked = Asked.of(query, context.queryParamMap());
        return new Listing(visit.wording(), asked).of(search.page(query));
    }

    /** Those of the search; the newest cases come first where nothing else was asked for. */
    private static Map<String, List<String>> parameters(Context context) {
        var parameters = new HashMap<>(context.queryParamMap());
        parameters.remove("lang");
        parameters.put("size", List.of(String.valueOf(Asked.A_PAGE)));
        boolean words = parameters.getOrDefault("q", List.of("")).stream().anyMatch(word -> !word.isBlank());
        if (!words) {
            parameters.putIfAbsent("sort", List.of("-received"));
        }
        return parameters;
    }
}
