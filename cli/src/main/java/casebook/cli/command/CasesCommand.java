package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.report.CaseTable;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook cases [QUERY]}: a page of curated cases. */
@Command(name = "cases", description = "Lists curated cases.", mixinStandardHelpOptions = true)
public final class CasesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", arity = "0..1", description = "Words in the title or the organisation.")
    private String query;

    @Option(names = "--where", paramLabel = "FACET=CODE", description = "Only cases with this label; repeatable.")
    private Map<String, String> facets = new LinkedHashMap<>();

    @Option(names = "--page", defaultValue = "1", description = "Page, from 1.")
    private int page;

    @Option(names = "--size", defaultValue = "50", description = "Cases a page.")
    private int size;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        var parameters = new LinkedHashMap<>(facets);
        if (query != null) {
            parameters.put("q", query);
        }
        parameters.put("page", String.valueOf(page));
        parameters.put("size", String.valueOf(size));
        JsonNode found = casebook.client().cases(parameters);
        var out = casebook.out();
        if (casebook.json()) {
            out.println(found);
        } else {
            out.print(CaseTable.of(found.path("cases")));
            out.printf(
                    "%d of %d cases%n",
                    found.path("cases").size(), found.path("total").asInt());
        }
        return Exit.DONE;
    }
}
