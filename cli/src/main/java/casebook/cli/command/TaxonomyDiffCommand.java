package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.taxonomy.DiffText;
import casebook.cli.taxonomy.TaxonomySource;
import casebook.contract.taxonomy.TaxonomyDiff;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook taxonomy diff A B}: what the second taxonomy changes of the first. */
@Command(
        name = "diff",
        description = {"Tells what B changes of A.", "Exit code 4: they differ."},
        mixinStandardHelpOptions = true)
public final class TaxonomyDiffCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The one before: a file, or " + TaxonomySource.BUILT_IN + ".")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The one after.")
    private String after;

    @Option(names = "--cues", description = "Tells the phrases of the cues too, not only their number.")
    private boolean cues;

    @Option(names = "--json", description = "Prints everything as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TaxonomyDiff diff = TaxonomyDiff.between(TaxonomySource.named(before), TaxonomySource.named(after));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(diff));
        } else if (diff.differs()) {
            DiffText.of(diff, cues).forEach(out::println);
        } else {
            out.println("no difference");
        }
        return diff.differs() ? Exit.DIFFERENCE : Exit.DONE;
    }
}
