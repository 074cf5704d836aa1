package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.report.CaseTable;
import casebook.cli.report.HitText;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook cases [QUERY]}: a page of curated cases, and where the words of the query stand in them. */
@Command(name = "cases", description = "Lists curated cases.", mixinStandardHelpOptions = true)
public final class CasesCommand implements Callable<Integer> {

    @Mixin
    private CaseFilter filter;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, received, title or confidence, with a minus before it to turn it around;"
                    + " by default relevance where there is a query, else received.")
    private String sort;

    @Option(names = "--page", defaultValue = "1", description = "Page, from 1.")
    private int page;

    @Option(names = "--size", defaultValue = "50", description = "Cases a page.")
    private int size;

    @Mixin
    private Conversation casebook;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        JsonNode found = casebook.client().cases(parameters());
        var out = casebook.out();
        if (casebook.json()) {
            out.println(found);
            return Exit.DONE;
        }
        out.print(CaseTable.of(found.path("cases")));
        if (!found.path("hits").isEmpty()) {
            out.println();
            out.print(HitText.of(found.path("hits"), this::emphasised));
        }
        out.printf(
                "%d of %d cases%n",
                found.path("cases").size(), found.path("total").asInt());
        return Exit.DONE;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = filter.parameters();
        if (sort != null) {
            parameters.put("sort", sort);
        }
        parameters.put("page", String.valueOf(page));
        parameters.put("size", String.valueOf(size));
        return parameters;
    }

    /** In bold on a terminal. */
    private String emphasised(String word) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        return ansi.enabled() ? Ansi.Style.bold.on() + word + Ansi.Style.bold.off() : word;
    }
}
