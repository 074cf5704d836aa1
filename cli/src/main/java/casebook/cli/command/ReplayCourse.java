package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.ReplayClient;
import casebook.cli.client.ReplayWait;
import casebook.cli.client.TaxonomyClient;
import casebook.cli.replay.DifferenceSum;
import casebook.cli.replay.NextStep;
import casebook.cli.replay.ReplayEnd;
import casebook.cli.replay.ReplayText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;

/** A replay from the request to its end, shown on the way and summed up. */
final class ReplayCourse {

    /** How long it waits while nothing gets on. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Conversation casebook;
    private final ReplayClient client;

    ReplayCourse(Conversation casebook) {
        this.casebook = casebook;
        this.client = new ReplayClient(casebook.client());
    }

    /**
     * Asks, waits and tells.
     *
     * @return the exit code
     */
    int run(ObjectNode wish, boolean wait) throws IOException {
        JsonNode asked = client.request(wish.put("who", Conversation.who()));
        if (!wait) {
            casebook.out().println(casebook.json() ? asked : ReplayText.head(asked));
            return Exit.DONE;
        }
        JsonNode last = watched(asked);
        var end = new ReplayEnd(last, wish.path("filter").size() > 0);
        DifferenceSum differences = end.isDone() ? differences(last) : new DifferenceSum(Set.of());
        if (casebook.json()) {
            casebook.out().println(((ObjectNode) last).set("differences", differences.json()));
        } else {
            String course = ReplayText.head(last) + "\n" + ReplayText.counts(last) + "\n" + differences.text();
            casebook.out().println(course.stripTrailing());
        }
        if (!end.isDone()) {
            casebook.err().println("casebook: " + end.trouble());
        } else if (!casebook.json()) {
            NextStep.after(last).forEach(casebook.err()::println);
        }
        return end.exit();
    }

    private JsonNode watched(JsonNode asked) throws IOException {
        try (ProgressBar bar = Progress.bar("judging anew", asked.path("cases").asLong(-1), !casebook.json())) {
            return new ReplayWait(client, PATIENCE).await(asked, ReplayEnd::isReached, replay -> {
                bar.maxHint(replay.path("cases").asLong(-1));
                bar.stepTo(replay.path("walked").asLong());
            });
        }
    }

    private DifferenceSum differences(JsonNode replay) throws IOException {
        String taxonomy = replay.path("taxonomy").asText("");
        var sum = new DifferenceSum(new TaxonomyClient(casebook.client()).facetsOfSeveral(taxonomy));
        client.differences(replay.path("replayId").asText(), "", sum::add);
        return sum;
    }
}
