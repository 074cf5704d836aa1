package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.house.Whereabouts;
import casebook.cli.statistics.Counts;
import casebook.cli.statistics.Names;
import casebook.cli.statistics.StatisticsJson;
import casebook.cli.statistics.StatisticsText;
import casebook.contract.Topics;
import casebook.process.topic.TopicReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casebook statistics}: how many curated cases carry each code. */
@Command(
        name = "statistics",
        description = {
            "Counts the curated cases by facet and code, with the share of vertical ones and the base models.",
            "Shares are of all curated cases. A facet that was asked and has no label counts as UNDETERMINED."
        },
        mixinStandardHelpOptions = true)
public final class StatisticsCommand implements Callable<Integer> {

    @Option(names = "--facet", paramLabel = "F", description = "Only this facet; repeatable.")
    private List<String> wanted = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "cases",
            description = "Sorts by, and takes shares of: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Counts.By by;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Whereabouts house = Whereabouts.toReadFrom();
        var topics = new TopicReader(house.kafkaClient());
        var counts = new Counts(topics.table(Topics.STATISTICS).values());
        var names = new Names(topics.table(Topics.TAXONOMIES).values());
        List<String> facets = facets(counts, names);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(StatisticsJson.of(counts, names, facets, by, wanted.isEmpty()));
        } else if (counts.cases() == 0) {
            out.println("no case is curated yet: submit some with ./casebook submit FILE|DIR...");
        } else {
            out.println(StatisticsText.of(counts, names, facets, by, wanted.isEmpty())
                    .stripTrailing());
        }
        return Exit.DONE;
    }

    /** Those that are wanted, else those with a count, in the order of the taxonomy. */
    private List<String> facets(Counts counts, Names names) {
        Set<String> known = new LinkedHashSet<>(names.facets());
        known.addAll(counts.facets());
        for (String facet : wanted) {
            if (!known.contains(facet)) {
                throw new ParameterException(
                        spec.commandLine(), "there is no facet " + facet + ": known are " + String.join(", ", known));
            }
        }
        if (!wanted.isEmpty()) {
            return wanted.stream().distinct().toList();
        }
        known.retainAll(counts.facets());
        return List.copyOf(known);
    }
}
