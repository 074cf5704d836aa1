package casebook.desk;

import casebook.contract.Problem;
import casebook.desk.door.Instances;
import casebook.process.Answers;
import casebook.process.Callers;
import casebook.process.UserHeader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a desk of its own does not do itself, it hands to ingest, byte by byte, and answers what ingest answered. */
final class Forwarding implements Handler {

    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final List<String> ASKED =
            List.of("Content-Type", "If-Match", "If-None-Match", "Accept", "traceparent");
    private static final List<String> ANSWERED = List.of(
            "Content-Type",
            "Location",
            "ETag",
            "Retry-After",
            "Content-Disposition",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Cross-Origin-Resource-Policy",
            "Cache-Control");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final Instances ingest;
    private final Callers callers;
    private final UserHeader users;

    Forwarding(Instances ingest, Callers callers, UserHeader users) {
        this.ingest = ingest;
        this.callers = callers;
        this.users = users;
    }

    void routes(RoutesConfig routes) {
        routes.post("/v1/cases", this::guarded);
        routes.put("/v1/cases/{id}", this::guarded);
        routes.delete("/v1/cases/{id}", this::guarded);
        routes.post("/v1/cases/{id}/reviews", this::guarded);
        routes.post("/v1/cases/{id}/extractions", this::guarded);
        routes.get("/v1/cases/{id}/status", this);
        routes.get("/v1/cases/{id}/files/{sha256}", this);
        routes.post("/v1/taxonomies", this::guarded);
        routes.get("/v1/taxonomies", this);
        routes.get("/v1/taxonomies/{version}", this);
        routes.post("/v1/replays", this::guarded);
        routes.delete("/v1/replays/{id}", this::guarded);
        routes.get("/v1/replays", this);
        routes.get("/v1/replays/{id}", this);
        routes.get("/v1/replays/{id}/events", this);
        routes.get("/v1/replays/{id}/differences", this);
        routes.get("/v1/health", this);
        routes.get("/v1/dead-letters", this);
        routes.get("/v1/dead-letters/{id}", this);
        routes.post("/v1/dead-letters/redrives", this::guarded);
        routes.get("/apis/ccompat/v7/<path>", this);
    }

    /** Ingest only sees the desk ask, so the desk looks at who asked the desk. */
    private void guarded(Context context) {
        Optional<Problem> objection = callers.objection(context.header("Host"), context.header("Origin"));
        if (objection.isPresent()) {
            Answers.problem(context, objection.get());
        } else {
            handle(context);
        }
    }

    @Override
    public void handle(Context context) {
        try {
            answer(context, sent(context));
        } catch (IOException e) {
            LOG.warn("ingest does not answer at {}: {}", ingest, e.toString());
            context.header("Retry-After", "5");
            Answers.problem(
                    context,
                    Problem.of(
                            503,
                            "ingest-away",
                            "Ingest does not answer",
                            "Nothing was accepted. Send the same request again in a few seconds; the same files are"
                                    + " never counted twice."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks one instance after the other until one is there; what has begun to arrive somewhere is not sent elsewhere. */
    private HttpResponse<InputStream> sent(Context context) throws IOException, InterruptedException {
        IOException nobody = new ConnectException("no address");
        for (URI instance : ingest.inOrder()) {
            try {
                var response = http.send(asked(context, instance), BodyHandlers.ofInputStream());
                ingest.answered(instance);
                return response;
            } catch (ConnectException | HttpConnectTimeoutException away) {
                nobody = away;
            }
        }
        throw nobody;
    }

    private HttpRequest asked(Context context, URI instance) {
        String query = context.queryString();
        var request = HttpRequest.newBuilder(
                        instance.resolve(context.req().getRequestURI() + (query == null ? "" : "?" + query)))
                .method(context.method().name(), body(context));
        ASKED.stream()
                .filter(name -> context.header(name) != null)
                .forEach(name -> request.header(name, context.header(name)));
        if (users.isNamed()) {
            // Every value there is: that there is more than one is for ingest to see.
            context.req()
                    .getHeaders(users.name())
                    .asIterator()
                    .forEachRemaining(value -> request.header(users.name(), value));
        }
        return request.build();
    }

    private static BodyPublisher body(Context context) {
        long length = context.req().getContentLengthLong();
        if (length == 0 || length < 0 && context.header("Transfer-Encoding") == null) {
            return BodyPublishers.noBody();
        }
        BodyPublisher streamed = BodyPublishers.ofInputStream(context::bodyInputStream);
        // With its length where it is known, so that ingest can refuse what is too large at once.
        return length < 0 ? streamed : BodyPublishers.fromPublisher(streamed, length);
    }

    private static void answer(Context context, HttpResponse<InputStream> response) {
        context.status(response.statusCode());
        ANSWERED.forEach(name -> response.headers().firstValue(name).ifPresent(value -> context.header(name, value)));
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (Streaming.isOf(type)) {
            Streaming.pour(response.body(), context);
        } else {
            context.result(response.body());
        }
    }
}
