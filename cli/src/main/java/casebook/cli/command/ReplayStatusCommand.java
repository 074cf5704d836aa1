package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.ReplayClient;
import casebook.cli.replay.ReplayText;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casebook replay status [ID]}: where a replay stands, partition by partition, or all of them in a table. */
@Command(
        name = "status",
        description = "Tells where a replay stands; without an ID where all do, the newest first.",
        mixinStandardHelpOptions = true)
public final class ReplayStatusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The replay.")
    private String replayId;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        var client = new ReplayClient(casebook.client());
        JsonNode told = replayId == null ? client.list() : client.find(replayId);
        if (casebook.json()) {
            casebook.out().println(told);
        } else {
            casebook.out().println(replayId == null ? ReplayText.table(told).stripTrailing() : ReplayText.of(told));
        }
        return Exit.DONE;
    }
}
