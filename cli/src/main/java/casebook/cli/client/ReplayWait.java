package casebook.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Asks how a replay gets on until it has come to an end. */
public final class ReplayWait {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ReplayClient client;
    private final Duration patience;

    /**
     * A wait.
     *
     * @param patience how long it waits while nothing gets on
     */
    public ReplayWait(ReplayClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /**
     * Waits and returns the replay as it was told last. A house that does not answer is waited for.
     *
     * @param progress is told of everything new
     */
    public JsonNode await(JsonNode replay, Predicate<JsonNode> isEnd, Consumer<JsonNode> progress) throws IOException {
        JsonNode last = replay;
        long lastNews = System.nanoTime();
        while (!isEnd.test(last) && System.nanoTime() - lastNews < patience.toNanos()) {
            pause();
            JsonNode now = ask(last);
            if (!now.equals(last)) {
                last = now;
                lastNews = System.nanoTime();
                progress.accept(now);
            }
        }
        return last;
    }

    private JsonNode ask(JsonNode last) {
        try {
            return client.find(last.path("replayId").asText());
        } catch (IOException away) {
            return last;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a replay", e);
        }
    }
}
