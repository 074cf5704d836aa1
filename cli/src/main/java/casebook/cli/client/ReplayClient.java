package casebook.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.function.Consumer;

/** Talks to a running Casebook about replays. */
public final class ReplayClient {

    private static final String REPLAYS = "/v1/replays";

    private final CasebookClient casebook;

    /** A client of that Casebook. */
    public ReplayClient(CasebookClient casebook) {
        this.casebook = casebook;
    }

    /**
     * Asks for a replay.
     *
     * @return the replay, accepted or not decided on yet
     */
    public JsonNode request(JsonNode wish) throws IOException {
        return casebook.post(REPLAYS, wish);
    }

    /** Asks for the end of a replay. */
    public JsonNode abort(String replayId, String who) throws IOException {
        return casebook.ask(casebook.to(path(replayId) + "?who=" + CasebookClient.encode(who))
                .DELETE());
    }

    /** A replay as it stands. */
    public JsonNode find(String replayId) throws IOException {
        return casebook.get(path(replayId));
    }

    /** Every replay, the newest first. */
    public JsonNode list() throws IOException {
        return casebook.get(REPLAYS);
    }

    /**
     * Every difference a replay has found so far, as they come.
     *
     * @param query of which kind and how many at most, as the door names it
     */
    public void differences(String replayId, String query, Consumer<JsonNode> each) throws IOException {
        try {
            casebook.eachLine(path(replayId) + "/differences" + query, line -> {
                // What breaks off in the middle says so in its last line.
                if (line.path("type").asText().startsWith("/problems/")) {
                    throw new UncheckedIOException(
                            new IOException(line.path("detail").asText()));
                }
                each.accept(line);
            });
        } catch (Answer.Refused | ConnectException nothingCame) {
            throw nothingCame;
        } catch (IOException | UncheckedIOException broken) {
            throw new IOException(
                    "the list of differences is incomplete, for it broke off (" + broken.getMessage()
                            + "); ask for it again",
                    broken);
        }
    }

    private static String path(String replayId) {
        return REPLAYS + "/" + CasebookClient.encode(replayId);
    }
}
