package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.Answer;
import casebook.cli.client.CasebookClient;
import casebook.cli.client.Submissions;
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

/** {@code casebook submit FILE|DIR…}: every file a case of its own, or all of them one case. */
@Command(
        name = "submit",
        description = "Submits files. Each file is a case of its own; with --one-case all of them are one case.",
        mixinStandardHelpOptions = true)
public final class SubmitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files, and folders whose files are taken.")
    private List<Path> places;

    @Option(names = "--one-case", description = "All files belong to one case.")
    private boolean oneCase;

    @Option(names = "--meta", paramLabel = "NAME=VALUE", description = "Declared with the upload; repeatable.")
    private Map<String, String> metadata = new LinkedHashMap<>();

    @Mixin
    private Conversation casebook;

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
        if (!casebook.json()) {
            casebook.err().printf("%d accepted, %d refused%n", cases.size() - refused, refused);
        }
        return refused == 0 ? Exit.DONE : Exit.WITH_REJECTED;
    }

    private boolean submit(CasebookClient client, List<Path> files) throws IOException {
        try {
            JsonNode receipt = client.submit(files, metadata);
            casebook.out()
                    .println(
                            casebook.json()
                                    ? receipt.toString()
                                    : receipt.path("caseId").asText() + "  " + Submissions.names(files));
            return true;
        } catch (Answer.Refused refusal) {
            casebook.err().println(Submissions.names(files) + ": " + refusal.getMessage());
            return false;
        }
    }
}
