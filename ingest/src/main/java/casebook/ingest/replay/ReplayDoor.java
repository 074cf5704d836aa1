package casebook.ingest.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.http.Caller;
import casebook.ingest.http.Door;
import casebook.ingest.http.TextBody;
import casebook.ingest.http.Who;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.ReplayRequests;
import casebook.ingest.view.Replays;
import casebook.ingest.view.Submissions;
import casebook.ingest.view.Taxonomies;
import casebook.process.Callers;
import casebook.process.UserHeader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door for replays. Answers 202: the step has accepted it, or has not said so yet. */
public final class ReplayDoor {

    private static final int MOST_BYTES = 256 * 1024;

    private final KnownReplays known;
    private final Requesting requesting;
    private final ReplayEvents events;
    private final DifferenceStream differences;
    private final JudgingAgain judgingAgain;
    private final UserHeader users;
    private final Callers callers;

    /**
     * A door onto this publisher.
     *
     * @param kafka client properties for whoever reads the differences
     * @param users header by which a proxy says who asks
     */
    public ReplayDoor(
            Submissions submissions,
            Taxonomies taxonomies,
            ReplayRequests requests,
            Replays replays,
            EventPublisher publisher,
            Map<String, Object> kafka,
            UserHeader users,
            Callers callers) {
        this.users = users;
        this.known = new KnownReplays(requests, replays);
        var resolving = new Resolving(submissions, taxonomies, replays, known);
        this.requesting = new Requesting(resolving, known, requests, publisher, Clock.systemUTC());
        this.judgingAgain = new JudgingAgain(requesting, known);
        this.events = new ReplayEvents(known);
        this.differences = new DifferenceStream(known, kafka);
        this.callers = callers;
    }

    /** Adds the routes of this door. */
    public void routes(RoutesConfig routes) {
        routes.post("/v1/replays", Door.writing(callers, this::post));
        routes.delete("/v1/replays/{id}", Door.writing(callers, this::delete));
        routes.get("/v1/replays", Door.reading(this::list));
        routes.get("/v1/replays/{id}", Door.reading(this::get));
        routes.get("/v1/replays/{id}/events", Door.reading(events::handle));
        routes.get("/v1/replays/{id}/differences", Door.reading(differences::handle));
    }

    /**
     * Has cases judged again for another door, and waits a while for the end of it.
     *
     * @return why it did not go through, or not yet; empty when it has
     */
    public Optional<String> judgeAgain(String replayId, List<String> caseIds, String who) {
        return judgingAgain.judge(replayId, caseIds, who);
    }

    private void post(Context context) throws IOException {
        Wish wish = Wish.parse(TextBody.read(context, MOST_BYTES));
        accepted(context, requesting.request(wish, Who.of(users, context, Optional.ofNullable(wish.who()))));
    }

    private void delete(Context context) {
        String who = Who.of(users, context, Caller.said(context.queryParam("who")));
        accepted(context, requesting.abort(context.pathParam("id"), who));
    }

    private void list(Context context) {
        var all = JsonNodeFactory.instance.arrayNode();
        known.all().forEach(replay -> all.add(ReplayJson.of(replay)));
        answer(context, all);
    }

    private void get(Context context) {
        answer(context, ReplayJson.of(known.get(context.pathParam("id"))));
    }

    private static void accepted(Context context, Replay replay) {
        context.status(202).header("Location", "/v1/replays/" + replay.id());
        answer(context, ReplayJson.of(replay));
    }

    private static void answer(Context context, JsonNode told) {
        context.contentType("application/json").result(told.toString().getBytes(UTF_8));
    }
}
