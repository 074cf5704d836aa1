package casebook.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.cli.Exit;
import casebook.cli.client.Answer;
import casebook.cli.client.CasebookClient;
import casebook.cli.house.Whereabouts;
import casebook.cli.reextract.NamedCases;
import casebook.cli.reextract.Unclear;
import casebook.cli.reextract.WithOutcome;
import casebook.cli.report.CaseEnd;
import casebook.contract.Topics;
import casebook.event.FileOutcome;
import casebook.process.topic.TopicReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook reextract ID…}: has the files of cases read anew, waits, and tells what could not be read. */
@Command(
        name = "reextract",
        description = {
            "Has the files of cases read anew, by the parsers and the OCR of today, and judged by what they say now.",
            "Until then a case stays as it is; if nothing can be read any more, it stays so. What experts"
                    + " corrected is kept.",
            "Exit code 3: something was refused, rejected or read in part; it is listed with what to do about it."
        },
        mixinStandardHelpOptions = true)
public final class ReextractCommand implements Callable<Integer> {

    /** So many are asked for before it waits for them, for new cases stand in the same queue. */
    private static final int AT_ONCE = 50;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "The cases; - reads them from the input, one a line.")
    private List<String> words = List.of();

    /** Words, for the class of an event would begin the log before a house says where it lies. */
    @Option(
            names = "--all-with",
            paramLabel = "OUTCOME",
            split = ",",
            description = "Every case with such a file, by the ledger: PARTIAL, EMPTY, ENCRYPTED, CORRUPT, UNSUPPORTED,"
                    + " TOO_LARGE, TIMEOUT, CRASHED or OK; repeatable.")
    private List<String> outcomes = List.of();

    @Option(names = "--dry-run", description = "Lists the cases, each as it stands, and asks for nothing.")
    private boolean dryRun;

    @Option(
            names = "--wait",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Waits until every case has come to an end (the default), or leaves when all are asked for.")
    private boolean wait;

    @Mixin
    private Conversation casebook;

    @Spec
    private CommandSpec spec;

    private int refused;

    @Override
    public Integer call() throws IOException {
        List<String> caseIds = caseIds();
        CasebookClient client = casebook.client();
        var course = new CaseCourse(casebook, client);
        if (caseIds.isEmpty()) {
            course.say(outcomes.isEmpty() ? "no case was named" : "no case has a file that is so");
            return Exit.DONE;
        }
        try (ProgressBar progress = Progress.bar("extracting", caseIds.size())) {
            for (int from = 0; from < caseIds.size(); from += AT_ONCE) {
                List<String> some = caseIds.subList(from, Math.min(from + AT_ONCE, caseIds.size()));
                Map<String, JsonNode> asked = asked(client, some);
                if (wait && !dryRun) {
                    course.await(names(asked), row -> isEnd(row, asked), ended -> progress.stepTo(refused + ended));
                }
                progress.stepTo(from + some.size());
            }
        }
        String sum = (caseIds.size() - refused) + (dryRun ? " found, " : " asked for, ") + refused + " refused";
        if (wait && !dryRun && refused < caseIds.size()) {
            course.tell(sum);
        } else {
            course.say(sum);
        }
        return course.exit() == Exit.DONE && refused > 0 ? Exit.WITH_REJECTED : course.exit();
    }

    private List<String> caseIds() {
        if (words.isEmpty() && outcomes.isEmpty()) {
            throw unclear("which cases? expected at least one ID, - or --all-with OUTCOME");
        }
        if (!outcomes.isEmpty() && casebook.isAddressed()) {
            throw unclear("--all-with reads the ledger in Kafka, and --url does not say where that is: leave it out, or"
                    + " set CASEBOOK_URL and CASEBOOK_KAFKA_BOOTSTRAP_SERVERS instead");
        }
        try {
            Set<FileOutcome> wanted = WithOutcome.named(outcomes);
            Set<String> caseIds =
                    NamedCases.of(words, () -> new BufferedReader(new InputStreamReader(System.in, UTF_8)).lines());
            if (!outcomes.isEmpty()) {
                caseIds.addAll(withOutcome(wanted));
            }
            return new ArrayList<>(caseIds);
        } catch (Unclear unclear) {
            throw unclear(unclear.getMessage());
        }
    }

    private static List<String> withOutcome(Set<FileOutcome> wanted) {
        Whereabouts house = Whereabouts.toReadFrom();
        return WithOutcome.of(new TopicReader(house.kafkaClient()).table(Topics.LEDGER), wanted);
    }

    private Map<String, JsonNode> asked(CasebookClient client, List<String> caseIds) throws IOException {
        var asked = new LinkedHashMap<String, JsonNode>();
        for (String caseId : caseIds) {
            try {
                JsonNode answer = dryRun ? client.status(caseId) : client.reextract(caseId);
                asked.put(caseId, answer);
                casebook.out().println(casebook.json() ? answer.toString() : caseId + "  " + told(answer));
                casebook.out().flush();
            } catch (Answer.Refused refusal) {
                refused++;
                casebook.err().println(caseId + ": " + refusal.getMessage());
            }
        }
        return asked;
    }

    private static Map<String, String> names(Map<String, JsonNode> asked) {
        var names = new LinkedHashMap<String, String>();
        asked.forEach((caseId, receipt) -> names.put(caseId, told(receipt)));
        return names;
    }

    /** A receipt in words, or a row of the ledger with what became of every file. */
    private static String told(JsonNode answer) {
        var words = new StringBuilder("revision " + answer.path("revision").asInt() + ", extraction "
                + answer.path("extraction").asInt());
        if (answer.has("state")) {
            words.append(", ").append(answer.path("state").asText());
        }
        answer.path("files").forEach(file -> words.append(", ")
                .append(file.path("name").asText())
                .append(' ')
                .append(file.path("outcome").asText("waiting")));
        return words.toString();
    }

    /** A newer revision has overtaken it, or it has come to the end of what was asked for. */
    private static boolean isEnd(JsonNode row, Map<String, JsonNode> asked) {
        JsonNode receipt = asked.getOrDefault(row.path("caseId").asText(), row);
        boolean overtaken =
                row.path("revision").asInt() > receipt.path("revision").asInt();
        boolean begun =
                row.path("extraction").asInt() >= receipt.path("extraction").asInt();
        return (overtaken || begun) && new CaseEnd(row).reached();
    }

    private ParameterException unclear(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
