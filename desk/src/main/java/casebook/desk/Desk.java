package casebook.desk;

import casebook.contract.Problem;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The query API over the archive. */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MS = 5_000;

    private final HikariDataSource connections;

    private Desk(HikariDataSource connections) {
        this.connections = connections;
    }

    /** A desk over the archive at this JDBC address; the archive may still be coming up. */
    public static Desk open(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("desk");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setReadOnly(true);
        config.setInitializationFailTimeout(-1);
        return new Desk(new HikariDataSource(config));
    }

    /** Adds the desk's routes to a server. */
    public void routes(RoutesConfig routes) {
        var cases = new Cases(Jdbi.create(connections));
        routes.get("/v1/cases", new CaseListHandler(cases));
        routes.get("/v1/cases/{id}", new CaseHandler(cases));
        routes.exception(BadQuery.class, (bad, context) -> answer(context, bad.problem()));
        routes.exception(JdbiException.class, (away, context) -> {
            LOG.warn("the archive does not answer a query", away);
            answer(
                    context,
                    Problem.of(
                            503,
                            "archive-away",
                            "The archive does not answer",
                            "The database is away or its tables are still being made; ask again in a few seconds."));
        });
    }

    static void answer(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }

    @Override
    public void close() {
        connections.close();
    }
}
