package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.taxonomy.Validated;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook taxonomy validate FILE…}: whether taxonomies can be used, and every complaint with its line. */
@Command(
        name = "validate",
        description = {
            "Tells whether taxonomy files can be used, and if not all that is wrong with them, line by line.",
            "Exit code 1: one of them cannot be used."
        },
        mixinStandardHelpOptions = true)
public final class TaxonomyValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.yaml", arity = "1..*", description = "Taxonomies.")
    private List<Path> files;

    @Option(
            names = "--json",
            description = "Prints one JSON object a line: the file, usable, counts, and complaints with line and path.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean usable = true;
        for (Path file : files) {
            Validated validated = Validated.of(file);
            spec.commandLine()
                    .getOut()
                    .println(json ? new ObjectMapper().writeValueAsString(validated) : validated.words());
            usable &= validated.usable();
        }
        return usable ? Exit.DONE : Exit.FAILED;
    }
}
