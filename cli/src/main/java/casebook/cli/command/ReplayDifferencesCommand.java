package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.ReplayClient;
import casebook.cli.client.TaxonomyClient;
import casebook.cli.replay.DifferenceLine;
import java.io.IOException;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook replay differences ID}: every case a replay changed or would change. */
@Command(
        name = "differences",
        description = "Lists every difference a replay has found, one line a case.",
        mixinStandardHelpOptions = true)
public final class ReplayDifferencesCommand implements Callable<Integer> {

    private enum Kind {
        preview,
        applied,
        conflict
    }

    @Parameters(paramLabel = "ID", description = "The replay.")
    private String replayId;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    @Option(names = "--limit", paramLabel = "N", description = "Stops after so many.")
    private Long limit;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        var client = new ReplayClient(casebook.client());
        String taxonomy = client.find(replayId).path("taxonomy").asText("");
        Set<String> several =
                casebook.json() ? Set.of() : new TaxonomyClient(casebook.client()).facetsOfSeveral(taxonomy);
        client.differences(replayId, query(), difference -> casebook.out()
                .println(casebook.json() ? difference.toString() : DifferenceLine.of(difference, several)));
        return Exit.DONE;
    }

    private String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (kind != null) {
            query.add("kind=" + kind);
        }
        if (limit != null) {
            query.add("limit=" + limit);
        }
        return query.toString();
    }
}
