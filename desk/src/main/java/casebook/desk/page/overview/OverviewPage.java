package casebook.desk.page.overview;

import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.record.CuratedCase;
import casebook.desk.search.CaseQuery;
import casebook.desk.search.CaseSearch;
import casebook.desk.search.Page;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** {@code GET /}: how many cases there are, of what kinds, and which came last. */
public final class OverviewPage implements Room.Page {

    private static final CaseQuery NEWEST = CaseQuery.of(Map.of("sort", List.of("-received"), "size", List.of("6")));

    private final CaseSearch search;
    private final Jdbi archive;

    /** Over this archive. */
    public OverviewPage(CaseSearch search, Jdbi archive) {
        this.search = search;
        this.archive = archive;
    }

    @Override
    public Overview of(Context context, Visit visit) {
        Page newest = search.page(NEWEST);
        return new Drawing(visit.wording(), newest.counts(), Trends.read(archive))
                .overview(newest.records().stream().map(CuratedCase::of).toList());
    }
}
