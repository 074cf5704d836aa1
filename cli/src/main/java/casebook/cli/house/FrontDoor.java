package casebook.cli.house;

import casebook.contract.Problem;
import casebook.desk.Desk;
import casebook.ingest.Ingest;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one HTTP server of the process: the doors, the desk, and whether they are open. */
final class FrontDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private final Javalin server;
    private final BooleanSupplier ready;

    private FrontDoor(Javalin server, BooleanSupplier ready) {
        this.server = server;
        this.ready = ready;
    }

    static FrontDoor open(String host, int port, Ingest ingest, Desk desk, BooleanSupplier ready) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/livez", context -> context.result("alive"));
            config.routes.get("/readyz", context -> ready(context, ready.getAsBoolean()));
            ingest.routes(config.routes);
            desk.routes(config.routes);
            config.routes.error(404, context -> nothingHere(context));
            config.routes.exception(Exception.class, (bug, context) -> surprise(context, bug));
        });
        server.start(host, port);
        return new FrontDoor(server, ready);
    }

    /** Whether every part works. */
    boolean ready() {
        return ready.getAsBoolean();
    }

    private static void ready(Context context, boolean ready) {
        if (ready) {
            context.result("ready");
        } else {
            problem(
                    context,
                    Problem.of(
                            503,
                            "not-ready",
                            "Not ready",
                            "Some part is still starting or has lost its broker or database; ask again in a few seconds."));
        }
    }

    private static void nothingHere(Context context) {
        // A door that found no case has said so itself.
        if (!Problem.MEDIA_TYPE.equals(context.res().getContentType())) {
            problem(
                    context,
                    Problem.of(
                            404,
                            "no-such-page",
                            "Nothing is here",
                            context.method() + " " + context.path()
                                    + " leads nowhere; cases are under /v1/cases, uploads go there by POST."));
        }
    }

    private static void surprise(Context context, Exception bug) {
        LOG.error("{} {} failed", context.method(), context.path(), bug);
        problem(
                context,
                Problem.of(
                        500,
                        "surprise",
                        "Something went wrong here",
                        "This is a fault of Casebook, not of the request; the operator finds it in logs/casebook.log."));
    }

    private static void problem(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }

    @Override
    public void close() {
        server.stop();
    }
}
