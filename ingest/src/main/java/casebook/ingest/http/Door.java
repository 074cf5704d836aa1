package casebook.ingest.http;

import casebook.contract.Problem;
import casebook.ingest.publish.EventPublisher.BrokerAway;
import casebook.process.Answers;
import casebook.process.Callers;
import casebook.process.trace.Leg;
import casebook.process.trace.Traces;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong behind a door into a problem that says what to do. */
public final class Door implements Handler {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final Handler inner;

    private Door(Handler inner) {
        this.inner = inner;
    }

    /** A door for reading. */
    public static Handler reading(Handler inner) {
        return new Door(inner);
    }

    /** A door for writing: strangers' pages are kept out. */
    public static Handler writing(Callers callers, Handler inner) {
        return new Door(context -> {
            callers.objection(context.header("Host"), context.header("Origin")).ifPresent(problem -> {
                throw new Refusal(problem);
            });
            traced(context, inner);
        });
    }

    private static void traced(Context context, Handler inner) throws Exception {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(context.headerMap());
        String what = context.method() + " " + context.endpoint().path;
        try (Leg leg = Leg.begin(what, SpanKind.SERVER, Traces.of(headers))) {
            leg.attempt(() -> inner.handle(context));
        }
    }

    @Override
    public void handle(Context context) throws Exception {
        try {
            inner.handle(context);
        } catch (Refusal refusal) {
            refusal.retryAfter().ifPresent(seconds -> context.header("Retry-After", String.valueOf(seconds)));
            Answers.problem(context, refusal.problem());
        } catch (BrokerAway away) {
            LOG.warn("the broker is away: {}", away.getCause().toString());
            context.header("Retry-After", "5");
            Answers.problem(
                    context,
                    Problem.of(
                            503,
                            "broker-away",
                            "Kafka is away",
                            "Nothing was accepted because Kafka did not answer. Send the same request again in a few"
                                    + " seconds; the same files are never counted twice."));
        } catch (IOException io) {
            LOG.warn("{} {} broke off: {}", context.method(), context.path(), io.toString());
            context.header("Retry-After", "5");
            Answers.problem(
                    context,
                    Problem.of(
                            503,
                            "storage-away",
                            "The files could not be stored",
                            "Nothing was accepted because reading or storing the files failed. Send the same request"
                                    + " again; if it happens again, the operator should look at the log and at what CASEBOOK_BLOBS"
                                    + " names: a disk with room, or a store that answers."));
        }
    }
}
