package casebook.process;

import casebook.contract.OpenApi;
import casebook.contract.Problem;
import casebook.process.metrics.Scrape;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one HTTP server of a process: what its parts serve, whether they live and are ready, and what they count. */
public final class FrontDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private final Javalin server;
    private final BooleanSupplier ready;

    private FrontDoor(Javalin server, BooleanSupplier ready) {
        this.server = server;
        this.ready = ready;
    }

    /**
     * Opens it.
     *
     * @param ready whether everything behind it works
     * @param routes adds what the parts serve
     */
    public static FrontDoor open(HttpAddress address, BooleanSupplier ready, Consumer<RoutesConfig> routes) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.requestLogger.http(Scrape::count);
            routes.accept(config.routes);
            // After the parts, which may say in a way of their own that nothing is there.
            routes(config.routes, ready);
        });
        server.start(address.host(), address.port());
        return new FrontDoor(server, ready);
    }

    /** Adds what every process serves. */
    public static void routes(RoutesConfig routes, BooleanSupplier ready) {
        routes.get("/livez", context -> context.result("alive"));
        routes.get("/readyz", context -> ready(context, ready.getAsBoolean()));
        routes.get(
                OpenApi.PATH, context -> context.contentType("application/json").result(OpenApi.json()));
        Scrape.routes(routes);
        routes.error(404, FrontDoor::nothingHere);
        routes.exception(Exception.class, (bug, context) -> surprise(context, bug));
    }

    /** Whether every part works, as {@code /readyz} would tell. */
    public boolean ready() {
        return ready.getAsBoolean();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    private static void ready(Context context, boolean ready) {
        if (ready) {
            context.result("ready");
        } else {
            context.header("Retry-After", "5");
            Answers.problem(
                    context,
                    Problem.of(
                            503,
                            "not-ready",
                            "Not ready",
                            "Some part is still starting or has lost its broker or database; ask again in a few seconds."));
        }
    }

    private static void nothingHere(Context context) {
        // A door that found nothing has said so itself, in a form of its own; the server's own words are plain text,
        // which
        // it calls HTML where a browser asks.
        String said = context.res().getContentType();
        if (said == null || said.startsWith("text/plain") || said.equals("text/html")) {
            Answers.problem(
                    context,
                    Problem.of(
                            404,
                            "no-such-page",
                            "Nothing is here",
                            context.method() + " " + context.path()
                                    + " leads nowhere; cases are under /v1/cases, uploads go there by POST, and "
                                    + OpenApi.PATH + " names every address."));
        }
    }

    private static void surprise(Context context, Exception bug) {
        LOG.error("{} {} failed", context.method(), context.path(), bug);
        Answers.problem(
                context,
                Problem.of(
                        500,
                        "surprise",
                        "Something went wrong here",
                        "This is a fault of Casebook, not of the request; the operator finds it in the log."));
    }

    @Override
    public void close() {
        server.stop();
    }
}
