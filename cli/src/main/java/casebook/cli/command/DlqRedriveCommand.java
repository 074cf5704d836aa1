package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.ReplayClient;
import casebook.cli.deadletter.HouseReplays;
import casebook.cli.deadletter.RedriveText;
import casebook.cli.house.Whereabouts;
import casebook.ingest.deadletter.Fate;
import casebook.ingest.deadletter.Fate.How;
import casebook.ingest.deadletter.Letter;
import casebook.ingest.deadletter.LetterFilter;
import casebook.ingest.deadletter.LetterId;
import casebook.ingest.deadletter.LetterJson;
import casebook.ingest.deadletter.LetterReader;
import casebook.ingest.deadletter.LetterSender;
import casebook.ingest.deadletter.Redriving;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook dlq redrive}: dead letters go back to where they came from, each once. */
@Command(
        name = "redrive",
        description = {
            "Sends dead letters back: their record is written again, or their case judged again.",
            "What has been redriven before is left out.",
            "Exit code 3: some could not be redriven; it says which, why, and what to do."
        },
        mixinStandardHelpOptions = true)
public final class DlqRedriveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Letters, as casebook dlq list tells them.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private DlqChoice choice;

    @Option(names = "--all", description = "All of them.")
    private boolean all;

    @Option(names = "--dry-run", description = "Writes nothing and says what it would do.")
    private boolean dryRun;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "3",
            description = "Refuses a record that has been redriven so often; by default ${DEFAULT-VALUE}.")
    private int most;

    @Option(names = "--force", description = "However often it has been redriven.")
    private boolean force;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        LetterFilter filter = choice.filter();
        Set<LetterId> named = named();
        if (named.isEmpty() && filter.isOpen() && !all) {
            throw choice.fault("say which: IDs, --reason, --topic, --case, or --all");
        } else if (all && !(named.isEmpty() && filter.isOpen())) {
            throw choice.fault("--all means all of them: leave it out, or leave out what narrows it");
        } else if (most < 1) {
            throw choice.fault("--most " + most + ": expected 1 or more");
        }
        Whereabouts house = Whereabouts.toReadFrom();
        var reader = new LetterReader(house.kafkaClient());
        List<Fate> fates = plan(Redriving.of(reader), named, filter);
        if (!dryRun && fates.stream().anyMatch(Fate::isToSend)) {
            fates = redrive(house, reader, named, filter);
        }
        print(fates);
        return fates.stream().anyMatch(fate -> fate.how() == How.NOT) ? Exit.WITH_REJECTED : Exit.DONE;
    }

    /** Read here, for the command line takes what it cannot convert for a word too many. */
    private Set<LetterId> named() {
        var named = new LinkedHashSet<LetterId>();
        words.forEach(word -> named.add(LetterId.of(word).orElseThrow(() -> choice.fault(DlqId.fault(word)))));
        return named;
    }

    private List<Fate> plan(Redriving redriving, Set<LetterId> named, LetterFilter filter) throws IOException {
        for (LetterId id : named) {
            DlqId.known(id, redriving.letters());
        }
        List<Letter> chosen = redriving.letters().all().stream()
                .filter(letter -> (named.isEmpty() || named.contains(letter.id())) && filter.lets(letter))
                .toList();
        return redriving.plan(chosen, force ? Integer.MAX_VALUE : most);
    }

    private List<Fate> redrive(Whereabouts house, LetterReader reader, Set<LetterId> named, LetterFilter filter)
            throws IOException {
        var replays = new HouseReplays(new ReplayClient(casebook.client()), Conversation.who());
        try (LetterSender sender = LetterSender.open(house.kafkaClient())) {
            // Read once more: from here on nobody else can send what is not marked.
            Redriving redriving = Redriving.of(reader);
            List<Fate> plan = plan(redriving, named, filter);
            try (ProgressBar bar = Progress.bar("redriving", plan.size(), !casebook.json())) {
                return redriving.run(plan, sender, replays, bar::stepBy);
            }
        }
    }

    private void print(List<Fate> fates) {
        if (casebook.json()) {
            casebook.out().println(LetterJson.of(fates, dryRun));
        } else if (fates.isEmpty()) {
            casebook.out().println("no dead letter is like that");
        } else {
            casebook.out().println(RedriveText.of(fates, dryRun).stripTrailing());
        }
    }
}
