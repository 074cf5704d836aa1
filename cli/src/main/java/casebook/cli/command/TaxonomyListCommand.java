package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.taxonomy.TaxonomyCounts;
import casebook.cli.taxonomy.TaxonomySource;
import casebook.event.TaxonomyPublished;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook taxonomy list}: which taxonomies there are; so far the one that travels with this build. */
@Command(
        name = "list",
        description = "Lists the taxonomies this build knows. Those published to a house are not listed yet.",
        mixinStandardHelpOptions = true)
public final class TaxonomyListCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--json", description = "Prints one JSON object a line.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        TaxonomyPublished builtIn = TaxonomySource.builtIn();
        TaxonomyCounts counts = TaxonomyCounts.of(builtIn);
        var out = spec.commandLine().getOut();
        if (json) {
            ObjectNode line =
                    JSON.createObjectNode().put("version", builtIn.getVersion()).put("source", TaxonomySource.BUILT_IN);
            out.println(line.set("counts", JSON.valueToTree(counts)).toString());
        } else {
            out.printf("%s  %s  %s%n", builtIn.getVersion(), TaxonomySource.BUILT_IN, counts);
            spec.commandLine()
                    .getErr()
                    .println("Published taxonomies will be listed here once a house serves them at /v1/taxonomies.");
        }
        return Exit.DONE;
    }
}
