package casebook.cli.deadletter;

import casebook.cli.client.Answer;
import casebook.cli.client.ReplayClient;
import casebook.cli.client.ReplayWait;
import casebook.cli.replay.ReplayEnd;
import casebook.ingest.deadletter.CaseReplays;
import casebook.ingest.deadletter.Letter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Has the cases of letters judged again through the door of a running Casebook. */
public final class HouseReplays implements CaseReplays {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReplayClient client;
    private final String who;

    /** Asks this Casebook, in this name. */
    public HouseReplays(ReplayClient client, String who) {
        this.client = client;
        this.who = who;
    }

    @Override
    public Optional<String> judge(List<Letter> letters) throws IOException {
        String id = CaseReplays.id(letters);
        Optional<JsonNode> known = find(id);
        for (int again = 2; known.filter(HouseReplays::isInVain).isPresent(); again++) {
            id = CaseReplays.id(letters) + "-" + again;
            known = find(id);
        }
        // What is known already is not asked for again: another taxonomy may be in force by now.
        JsonNode replay = known.isPresent() ? known.get() : client.request(wish(id, letters));
        var end = new ReplayEnd(
                new ReplayWait(client, PATIENCE).await(replay, ReplayEnd::isReached, progress -> {}), true);
        return end.isDone() ? Optional.empty() : Optional.of(end.trouble());
    }

    /** A replay that came to nothing before is asked for under another id. */
    private static boolean isInVain(JsonNode known) {
        return ReplayEnd.isReached(known) && !new ReplayEnd(known, true).isDone();
    }

    private Optional<JsonNode> find(String id) throws IOException {
        try {
            return Optional.of(client.find(id));
        } catch (Answer.Refused unknown) {
            return Optional.empty();
        }
    }

    private ObjectNode wish(String id, List<Letter> letters) {
        ObjectNode filter = JSON.createObjectNode();
        filter.set("caseIds", JSON.valueToTree(CaseReplays.cases(letters)));
        ObjectNode wish = JSON.createObjectNode();
        wish.put("mode", "apply").put("replayId", id).put("who", who).set("filter", filter);
        return wish;
    }
}
