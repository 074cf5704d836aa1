package casebook.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Asks where cases stand until all have come to an end. */
public final class CaseWait {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final CasebookClient client;
    private final Duration patience;
    private final Set<String> waiting;
    private final Map<String, JsonNode> ended = new LinkedHashMap<>();

    /**
     * A wait for these cases.
     *
     * @param patience how long it waits while nothing gets on
     */
    public CaseWait(CasebookClient client, List<String> caseIds, Duration patience) {
        this.client = client;
        this.patience = patience;
        this.waiting = new LinkedHashSet<>(caseIds);
    }

    /**
     * Waits; what is still on its way afterwards is in {@link #waiting()}. A house that does not answer is waited for.
     *
     * @param isEnd whether a row of the ledger is an end
     * @param progress is told how many cases have ended
     */
    public void await(Predicate<JsonNode> isEnd, IntConsumer progress) throws IOException {
        long lastNews = System.nanoTime();
        while (!waiting.isEmpty() && System.nanoTime() - lastNews < patience.toNanos()) {
            int before = ended.size();
            for (String caseId : List.copyOf(waiting)) {
                JsonNode row = status(caseId);
                if (isEnd.test(row)) {
                    waiting.remove(caseId);
                    ended.put(caseId, row);
                }
            }
            if (ended.size() > before) {
                lastNews = System.nanoTime();
                progress.accept(ended.size());
            }
            pause();
        }
    }

    /** The cases that have not ended. */
    public Set<String> waiting() {
        return waiting;
    }

    /** The ledger's rows of the cases that have. */
    public Map<String, JsonNode> ended() {
        return ended;
    }

    private JsonNode status(String caseId) {
        try {
            return client.status(caseId);
        } catch (IOException away) {
            return MissingNode.getInstance();
        }
    }

    private void pause() throws IOException {
        if (!waiting.isEmpty()) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for cases", e);
            }
        }
    }
}
