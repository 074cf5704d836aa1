package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.report.CaseReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casebook show ID}: one curated case with its labels and their evidence. */
@Command(name = "show", description = "Shows one curated case.", mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The case.")
    private String caseId;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        JsonNode record = casebook.client().show(caseId);
        casebook.out().println(casebook.json() ? record.toString() : CaseReport.of(record));
        return Exit.DONE;
    }
}
