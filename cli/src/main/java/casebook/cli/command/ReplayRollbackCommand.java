package casebook.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook replay rollback [ID]}: takes an apply back. */
@Command(
        name = "rollback",
        description = {
            "Takes an apply back: the taxonomy before it is in force again, and cases are judged by that.",
            "Exit code 1: refused. Exit code 3: some cases could not be judged."
        },
        mixinStandardHelpOptions = true)
public final class ReplayRollbackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The replay; by default the one in force.")
    private String replayId;

    @Option(names = "--no-wait", description = "Leaves when it is accepted.")
    private boolean noWait;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        ObjectNode wish = JsonNodeFactory.instance.objectNode().put("mode", "rollback");
        if (replayId != null) {
            wish.put("target", replayId);
        }
        return new ReplayCourse(casebook).run(wish, !noWait);
    }
}
