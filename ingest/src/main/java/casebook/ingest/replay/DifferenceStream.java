package casebook.ingest.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.EventJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** {@code GET /v1/replays/{id}/differences}: what a replay changed or would change, one JSON object a line. */
final class DifferenceStream {

    private static final int MOST = 8;

    private final KnownReplays known;
    private final Map<String, Object> kafka;
    private final OpenStreams streams = new OpenStreams(MOST);

    DifferenceStream(KnownReplays known, Map<String, Object> kafka) {
        this.known = known;
        this.kafka = kafka;
    }

    void handle(Context context) throws IOException {
        Replay replay = known.get(context.pathParam("id"));
        var query = DifferenceQuery.of(replay.id(), context.queryParam("kind"), context.queryParam("limit"));
        streams.enter();
        try (var differences = Differences.since(replay.card().getAt(), kafka)) {
            context.res().setContentType("application/x-ndjson");
            // Under way from here on: what goes wrong now is told in a last line, under the status that went ahead.
            context.res().flushBuffer();
            OutputStream out = context.res().getOutputStream();
            differences.each(query, difference -> out.write((EventJson.line(difference) + "\n").getBytes(UTF_8)));
            out.flush();
        } finally {
            streams.leave();
        }
    }
}
