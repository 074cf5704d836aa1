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

/** {@code casebook replay abort ID}: ends a replay that still runs. */
@Command(
        name = "abort",
        description = "Ends a running replay: a preview stops, an apply is taken back.",
        mixinStandardHelpOptions = true)
public final class ReplayAbortCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The replay.")
    private String replayId;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        JsonNode abort = new ReplayClient(casebook.client()).abort(replayId, Conversation.who());
        casebook.out().println(casebook.json() ? abort : ReplayText.head(abort));
        if (!casebook.json()) {
            casebook.err().println("casebook replay status " + replayId + "  tells how far it came");
        }
        return Exit.DONE;
    }
}
