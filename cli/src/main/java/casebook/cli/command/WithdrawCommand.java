package casebook.cli.command;

import casebook.cli.Exit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook withdraw ID}: a submitter takes a case back. */
@Command(
        name = "withdraw",
        description = {
            "Takes a case back: its files, labels and texts are deleted, here and for whoever subscribes.",
            "One that is withdrawn already stays so. The same files are refused from then on, unless they are sent by PUT."
        },
        mixinStandardHelpOptions = true)
public final class WithdrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The case.")
    private String caseId;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it stays in the ledger.")
    private String reason;

    @Option(names = "--revision", paramLabel = "N", description = "The revision you saw; by default the current one.")
    private Integer revision;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        JsonNode receipt = casebook.client().withdraw(caseId, revision, reason);
        casebook.out()
                .println(
                        casebook.json()
                                ? receipt.toString()
                                : "Case %s is withdrawn with revision %d; its files are deleted."
                                        .formatted(
                                                caseId, receipt.path("revision").asInt()));
        return Exit.DONE;
    }
}
