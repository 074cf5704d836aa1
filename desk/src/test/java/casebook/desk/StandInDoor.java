package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Problem;
import casebook.process.Answers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Answers where the doors for cases and reviews would: what it accepts is always the same case. */
final class StandInDoor {

    private final String caseId;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile List<String> received = List.of();
    private volatile CountDownLatch open = new CountDownLatch(0);
    private volatile Problem refusal;

    StandInDoor(String caseId) {
        this.caseId = caseId;
    }

    void routes(RoutesConfig routes) {
        routes.post("/v1/cases", this::post);
        routes.post("/v1/cases/{id}/reviews", context -> {
            received = List.of(context.pathParam("id"), context.body());
            answer(context, "{}");
        });
        routes.get("/v1/cases/{id}/status", context -> {
            if (known.contains(context.pathParam("id"))) {
                context.json("{}");
            } else {
                Answers.problem(context, Problem.of(404, "no-such-case", "No such case", "None was accepted."));
            }
        });
    }

    /** Reads nothing of what comes until it is told to. */
    CountDownLatch closed() {
        open = new CountDownLatch(1);
        return open;
    }

    /** Refuses whatever comes; null lets it in again. */
    void refuse(Problem with) {
        refusal = with;
    }

    /** The metadata and the files of the case that was accepted last, or the case and the body of the last review. */
    List<String> received() {
        return received;
    }

    private void post(Context context) throws InterruptedException {
        if (!open.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody opened the door");
        }
        var parts = new ArrayList<String>();
        parts.add(context.formParam("metadata"));
        context.uploadedFiles("file").forEach(file -> parts.add(file.filename() + " " + file.size()));
        if (refusal == null) {
            received = parts;
            known.add(caseId);
        }
        answer(context, "{\"caseId\":\"" + caseId + "\",\"revision\":1,\"files\":[]}");
    }

    private void answer(Context context, String receipt) {
        if (refusal == null) {
            context.status(202).contentType("application/json").result(receipt.getBytes(UTF_8));
        } else {
            context.header("Retry-After", "7");
            Answers.problem(context, refusal);
        }
    }
}
