package casebook.desk.page;

import casebook.desk.door.Doors;
import casebook.desk.judging.Replays;
import casebook.desk.judging.Taxonomies;
import casebook.desk.page.cases.CasesPage;
import casebook.desk.page.frame.Assets;
import casebook.desk.page.frame.Frame;
import casebook.desk.page.frame.Room;
import casebook.desk.page.health.HealthPage;
import casebook.desk.page.one.OneCasePage;
import casebook.desk.page.overview.OverviewPage;
import casebook.desk.page.replay.ReplayPage;
import casebook.desk.page.review.ReviewPage;
import casebook.desk.page.submit.Submit;
import casebook.desk.page.taxonomies.TaxonomiesPage;
import casebook.desk.page.taxonomy.ChangesPage;
import casebook.desk.page.taxonomy.TaxonomyPage;
import casebook.desk.page.way.ToItsWay;
import casebook.desk.page.way.WayPage;
import casebook.desk.record.CaseStates;
import casebook.desk.record.Cases;
import casebook.desk.record.LedgerSums;
import casebook.desk.record.SimilarCases;
import casebook.desk.review.ReviewQueue;
import casebook.desk.search.CaseSearch;
import casebook.desk.wording.Vocabulary;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Every page there is; a new one has its line here. */
public final class Pages {

    /** Opens them all. */
    public static void open(
            RoutesConfig routes, Jdbi archive, CaseSearch search, Doors doors, Supplier<Vocabulary> names) {
        var room = new Room(new Frame(), names);
        room.open(routes, "/", "overview", new OverviewPage(search));
        room.open(routes, "/cases", "cases", new CasesPage(search));
        var states = new CaseStates(archive);
        var curated = new Cases(archive);
        var one = new OneCasePage(curated, states, new SimilarCases(archive));
        room.open(routes, "/cases/{id}", "case", new ToItsWay(states, one));
        room.open(routes, "/cases/{id}/way", "way", new WayPage(states, Clock.systemUTC()));
        room.open(routes, "/review", "review", new ReviewPage(new ReviewQueue(archive), curated));
        room.open(routes, "/submit", "submit", (context, visit) -> Submit.in(visit.wording()));
        var taxonomies = new Taxonomies(doors);
        var replays = new Replays(doors);
        room.open(routes, "/taxonomies", "taxonomies", new TaxonomiesPage(taxonomies, replays));
        room.open(routes, "/taxonomies/{version}", "taxonomy", new TaxonomyPage(taxonomies, replays));
        room.open(routes, "/taxonomies/{version}/changes", "changes", new ChangesPage(taxonomies));
        room.open(routes, "/replays/{id}", "replay", new ReplayPage(replays, taxonomies, curated));
        room.open(routes, "/health", "health", new HealthPage(new LedgerSums(archive), doors, Clock.systemUTC()));
        routes.get("/assets/{name}", new Assets());
        room.elsewhere(routes);
    }

    private Pages() {}
}
