package casebook.cli.deadletter;

import casebook.cli.client.Answer;
import casebook.cli.client.ReplayClient;
import casebook.cli.client.ReplayWait;
import casebook.cli.replay.ReplayEnd;
import casebook.contract.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Has the cases of letters judged again, as one replay, and waits for its end.
 *
 * <p>Its id is made of the letters: asked twice, as after a kill, it is the same replay.
 */
public final class CaseReplays {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReplayClient client;
    private final String who;

    /** Asks this Casebook, in this name. */
    public CaseReplays(ReplayClient client, String who) {
        this.client = client;
        this.who = who;
    }

    /** Judges them again and tells how that ended. */
    ReplayEnd judge(List<Letter> letters) throws IOException {
        String id = id(letters);
        for (int again = 2; isInVain(id); again++) {
            id = id(letters) + "-" + again;
        }
        JsonNode replay = client.request(wish(id, letters));
        return new ReplayEnd(
                new ReplayWait(client, PATIENCE).await(replay, ReplayEnd::isReached, progress -> {}), true);
    }

    /** A replay that came to nothing before is asked for under another id. */
    private boolean isInVain(String id) throws IOException {
        try {
            JsonNode known = client.find(id);
            return ReplayEnd.isReached(known) && !new ReplayEnd(known, true).isDone();
        } catch (Answer.Refused unknown) {
            return false;
        }
    }

    private ObjectNode wish(String id, List<Letter> letters) {
        List<String> cases = letters.stream().map(Letter::subject).distinct().toList();
        ObjectNode filter = JSON.createObjectNode();
        filter.set("caseIds", JSON.valueToTree(cases));
        ObjectNode wish = JSON.createObjectNode();
        wish.put("mode", "apply").put("replayId", id).put("who", who).set("filter", filter);
        return wish;
    }

    private static String id(List<Letter> letters) {
        String names = letters.stream()
                .map(letter -> letter.id() + "@" + letter.at())
                .sorted()
                .collect(Collectors.joining(","));
        return "redrive-" + Sha256.hex(names.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    }
}
