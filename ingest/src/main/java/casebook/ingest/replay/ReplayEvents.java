package casebook.ingest.replay;

import casebook.ingest.http.Refusal;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;

/** {@code GET /v1/replays/{id}/events}: how a replay gets on, as server-sent events, until it has come to an end. */
final class ReplayEvents {

    private static final int MOST = 64;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final KnownReplays known;
    private final OpenStreams streams = new OpenStreams(MOST);

    ReplayEvents(KnownReplays known) {
        this.known = known;
    }

    void handle(Context context) {
        String replayId = known.get(context.pathParam("id")).id();
        String accept = context.header("Accept");
        if (accept == null || !accept.contains("text/event-stream")) {
            throw new Refusal(
                    406,
                    "events-only",
                    "Here are only events",
                    "Send Accept: text/event-stream, or ask for /v1/replays/" + replayId + " instead.");
        }
        streams.enter();
        boolean begun = false;
        try {
            new SseHandler(client -> listen(client, replayId)).handle(context);
            begun = true;
        } finally {
            if (!begun) {
                streams.leave();
            }
        }
    }

    /** Runs on a thread of its own; the server's are for others meanwhile. */
    private void listen(SseClient client, String replayId) {
        try (client) {
            tell(client, replayId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.leave();
        }
    }

    private void tell(SseClient client, String replayId) throws InterruptedException {
        String told = "";
        long lastWord = System.nanoTime();
        while (!client.terminated()) {
            Replay replay = known.get(replayId);
            String news = ReplayJson.of(replay).toString();
            if (!news.equals(told)) {
                client.sendEvent(news);
                told = news;
                lastWord = System.nanoTime();
            } else if (System.nanoTime() - lastWord >= HEARTBEAT.toNanos()) {
                client.sendComment("still " + replay.standing());
                lastWord = System.nanoTime();
            }
            if (replay.standing().isEnd()) {
                return;
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }
}
