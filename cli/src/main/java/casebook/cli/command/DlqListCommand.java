package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.deadletter.LetterText;
import casebook.cli.house.Whereabouts;
import casebook.ingest.deadletter.Letter;
import casebook.ingest.deadletter.LetterFilter;
import casebook.ingest.deadletter.LetterJson;
import casebook.ingest.deadletter.LetterReader;
import casebook.ingest.deadletter.Letters;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook dlq list}: every dead letter, newest last. */
@Command(
        name = "list",
        description = "Lists dead letters, the newest last, and how many there are of each reason.",
        mixinStandardHelpOptions = true)
public final class DlqListCommand implements Callable<Integer> {

    @Mixin
    private DlqChoice choice;

    @Option(names = "--limit", paramLabel = "N", description = "Only the newest N.")
    private Integer limit;

    @Option(names = "--json", description = "Prints one JSON object a line.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (limit != null && limit < 1) {
            throw choice.fault("--limit " + limit + ": expected 1 or more");
        }
        LetterFilter filter = choice.filter();
        Whereabouts house = Whereabouts.toReadFrom();
        Letters letters = new LetterReader(house.kafkaClient()).read();
        List<Letter> matching = letters.all().stream().filter(filter::lets).toList();
        List<Letter> shown =
                limit == null ? matching : matching.subList(Math.max(0, matching.size() - limit), matching.size());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            shown.forEach(letter -> out.println(LetterJson.of(letter, letters)));
        } else if (matching.isEmpty()) {
            out.println(letters.all().isEmpty() ? "there are no dead letters" : "no dead letter is like that");
        } else {
            out.println(LetterText.table(shown, matching, letters).stripTrailing());
        }
        return Exit.DONE;
    }
}
