package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.Answer;
import casebook.cli.client.CasebookClient;
import casebook.cli.client.Submissions;
import casebook.cli.report.CaseEnd;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook submit FILE|DIR…}: sends cases, prints their receipts, waits and tells what could not be read. */
@Command(
        name = "submit",
        description = {
            "Submits cases and waits until each is curated or rejected.",
            "A file is a case; so is a folder with files inside a folder. With --one-case all files are one case.",
            "Exit code 3: something was refused, rejected or read in part; it is listed with what to do about it."
        },
        mixinStandardHelpOptions = true)
public final class SubmitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files and folders.")
    private List<Path> places;

    @Option(names = "--one-case", description = "All files belong to one case.")
    private boolean oneCase;

    @Option(names = "--no-wait", description = "Leaves when every case is accepted.")
    private boolean noWait;

    @Option(names = "--meta", paramLabel = "NAME=VALUE", description = "Declared with the upload; repeatable.")
    private Map<String, String> metadata = new LinkedHashMap<>();

    @Mixin
    private Conversation casebook;

    private final Map<String, String> accepted = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        List<List<Path>> cases = Submissions.in(places, oneCase);
        CasebookClient client = casebook.client();
        int refused = 0;
        try (ProgressBar progress = Progress.bar("submitting", cases.size())) {
            for (List<Path> files : cases) {
                refused += submit(client, files) ? 0 : 1;
                progress.step();
            }
        }
        String sum = (cases.size() - refused) + " accepted, " + refused + " refused";
        var course = new CaseCourse(casebook, client);
        if (noWait || accepted.isEmpty()) {
            course.say(sum);
            return refused == 0 ? Exit.DONE : Exit.WITH_REJECTED;
        }
        try (ProgressBar progress = Progress.bar("curating", accepted.size())) {
            course.await(accepted, row -> new CaseEnd(row).reached(), progress::stepTo);
        }
        course.tell(sum);
        return course.exit() == Exit.DONE && refused > 0 ? Exit.WITH_REJECTED : course.exit();
    }

    private boolean submit(CasebookClient client, List<Path> files) throws IOException {
        try {
            JsonNode receipt = client.submit(files, metadata);
            String caseId = receipt.path("caseId").asText();
            accepted.put(caseId, Submissions.names(files));
            casebook.out().println(casebook.json() ? receipt.toString() : caseId + "  " + Submissions.names(files));
            casebook.out().flush();
            return true;
        } catch (Answer.Refused refusal) {
            casebook.err().println(Submissions.names(files) + ": " + refusal.getMessage());
            return false;
        }
    }
}
