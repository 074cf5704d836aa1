package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.report.CaseReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook show ID}: one curated case with its labels and their evidence. */
@Command(name = "show", description = "Shows one curated case.", mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The case.")
    private String caseId;

    @Option(names = "--json", description = "Prints the curated record as JSON.")
    private boolean json;

    @Mixin
    private Address address;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        JsonNode record = address.client().show(caseId);
        spec.commandLine().getOut().println(json ? record.toString() : CaseReport.of(record));
        return Exit.DONE;
    }
}
