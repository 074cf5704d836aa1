package casebook.desk;

import casebook.contract.Problem;
import casebook.desk.door.Doors;
import casebook.desk.door.Instances;
import casebook.desk.export.Format;
import casebook.desk.judging.KnownNames;
import casebook.desk.page.Pages;
import casebook.desk.record.Cases;
import casebook.desk.record.NoSuchCase;
import casebook.desk.record.SimilarCases;
import casebook.desk.search.BadQuery;
import casebook.desk.search.CaseSearch;
import casebook.process.Answers;
import casebook.process.Callers;
import casebook.process.Part;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.config.RoutesConfig;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The query API over the archive, and its pages. */
public final class Desk implements Part {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int CONNECTIONS = 8;

    /** So many at once; the other connections stay for whoever asks for a page. */
    private static final int EXPORTS = 3;

    private static final long PATIENCE_MS = 5_000;

    /**
     * The planner cannot know how many cases a word finds, and takes it for few: joined one by one or sorted, the many that
     * a common word finds take several times as long. What is better for few is said in the statement itself.
     */
    private static final String PLANNING =
            "SET work_mem = '32MB'; SET jit = off; SET enable_nestloop = off; SET enable_mergejoin = off;"
                    + " SET enable_sort = off";

    /** An archive without it is not made yet: the pool gives out no connection to it, and asks again. */
    private static final String READING = "; SELECT casebook_as_desk()";

    private final HikariDataSource connections;
    private final Jdbi archive;
    private final CaseSearch search;

    private final Doors doors;
    private final KnownNames names;

    private final Forwarding forwarding;

    private Desk(HikariDataSource connections, Doors doors, Forwarding forwarding) {
        this.connections = connections;
        this.archive = Jdbi.create(connections);
        this.doors = doors;
        this.names = KnownNames.of(doors);
        this.search = new CaseSearch(archive, () -> names.get().facets());
        this.forwarding = forwarding;
    }

    /** A desk in a process of its own, which hands on to ingest what is not its work. */
    static Desk alone(DeskConfig config) {
        Instances ingest = Instances.behind(config.ingest());
        return new Desk(
                connections(config.url(), config.user(), config.password()),
                Doors.behind(ingest),
                new Forwarding(ingest, new Callers(config.httpHost()), config.users()));
    }

    /**
     * A desk over the archive at this JDBC address, beside the doors at one server; the archive may still be coming up.
     */
    public static Desk open(String url, String user, String password) {
        return new Desk(connections(url, user, password), Doors.here(), null);
    }

    /** Connections that can only read, whatever they are asked: by their session, and by the role they take. */
    static HikariDataSource connections(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("desk");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setReadOnly(true);
        config.setConnectionInitSql(PLANNING + READING);
        // Otherwise the driver keeps to it in transactions only, and a single statement is none.
        config.addDataSourceProperty("readOnlyMode", "always");
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Whether the archive answers and has its tables. */
    @Override
    public boolean ready() {
        try (var connection = connections.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "cases", null)) {
            return tables.next();
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public void routes(RoutesConfig routes) {
        routes.before(names::meet);
        api(routes);
        Pages.open(routes, archive, search, doors, names);
    }

    /** What programs ask; all of it stands in the document of the house. */
    public void api(RoutesConfig routes) {
        var cases = new Cases(archive);
        if (forwarding != null) {
            forwarding.routes(routes);
        }
        routes.get("/v1/cases", new CaseListHandler(search));
        routes.get("/v1/statistics", new StatisticsHandler(search));
        var turns = new Semaphore(EXPORTS);
        for (Format format : Format.values()) {
            routes.get("/v1/casebook." + format.extension(), new ExportHandler(search, format, turns, names));
        }
        routes.get("/v1/cases/{id}", new CaseHandler(cases));
        routes.get("/v1/cases/{id}/history", new HistoryHandler(cases));
        routes.get("/v1/cases/{id}/document", new DocumentHandler(cases));
        routes.get("/v1/cases/{id}/similar", new SimilarHandler(new SimilarCases(archive)));
        routes.exception(BadQuery.class, (bad, context) -> Answers.problem(context, bad.problem()));
        routes.exception(NoSuchCase.class, (unknown, context) -> Answers.problem(context, unknown.problem()));
        routes.exception(JdbiException.class, (away, context) -> {
            LOG.warn("the archive does not answer a query", away);
            context.header("Retry-After", "5");
            Answers.problem(
                    context,
                    Problem.of(
                            503,
                            "archive-away",
                            "The archive does not answer",
                            "The database is away or its tables are still being made; ask again in a few seconds."));
        });
    }

    @Override
    public void close() {
        names.close();
        connections.close();
    }
}
