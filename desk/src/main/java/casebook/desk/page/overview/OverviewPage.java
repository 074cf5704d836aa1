package casebook.desk.page.overview;

import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.record.CuratedCase;
import casebook.desk.search.CaseQuery;
import casebook.desk.search.CaseSearch;
import casebook.desk.statistics.Report;
import casebook.desk.statistics.Reporting;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** {@code GET /}: how many cases there are, of what kinds, and which came last. */
public final class OverviewPage implements Room.Page {

    private static final CaseQuery NEWEST = CaseQuery.of(Map.of("sort", List.of("-received"), "size", List.of("6")));

    private final CaseSearch search;

    /** Over this search. */
    public OverviewPage(CaseSearch search) {
        this.search = search;
    }

    @Override
    public Overview of(Context context, Visit visit) {
        List<CuratedCase> newest =
                search.page(NEWEST).records().stream().map(CuratedCase::of).toList();
        Report report = Reporting.of(search.tallies(CaseQuery.ofAll(Map.of())), Map.of());
        return new Drawing(visit.wording(), report).overview(newest);
    }
}
