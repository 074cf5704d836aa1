package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.taxonomy.TaxonomySource;
import casebook.cli.taxonomy.TaxonomyText;
import casebook.contract.EventJson;
import casebook.event.Facet;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook taxonomy show [VERSION|FILE]}: facets, codes, names, definitions and how many cues each code has. */
@Command(name = "show", description = "Shows the facets and codes of a taxonomy.", mixinStandardHelpOptions = true)
public final class TaxonomyShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "VERSION|FILE",
            arity = "0..1",
            defaultValue = TaxonomySource.BUILT_IN,
            description = "A file, or ${DEFAULT-VALUE}, which is the default.")
    private String taxonomy;

    @Option(names = "--facet", paramLabel = "F", description = "Only this facet, with its definitions in full.")
    private String facet;

    @Option(names = "--json", description = "Prints everything as JSON, cues, examples and models too.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TaxonomyPublished shown = TaxonomySource.named(taxonomy);
        var out = spec.commandLine().getOut();
        if (facet == null) {
            out.println(json ? EventJson.line(shown) : TaxonomyText.of(shown).stripTrailing());
        } else {
            Facet one = facet(shown);
            out.println(json ? EventJson.line(one) : TaxonomyText.of(one).stripTrailing());
        }
        return Exit.DONE;
    }

    private Facet facet(TaxonomyPublished from) {
        List<String> known = from.getFacets().stream().map(Facet::getCode).toList();
        return from.getFacets().stream()
                .filter(one -> one.getCode().equals(facet))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no facet " + facet + ": known are " + String.join(", ", known)));
    }
}
