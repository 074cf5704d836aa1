package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.report.CaseEnd;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casebook status ID}: where a case stands, file by file. */
@Command(name = "status", description = "Tells where a case stands.", mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The case.")
    private String caseId;

    @Mixin
    private Conversation casebook;

    @Override
    public Integer call() throws IOException {
        JsonNode status = casebook.client().status(caseId);
        var out = casebook.out();
        if (casebook.json()) {
            out.println(status);
            return Exit.DONE;
        }
        out.printf(
                "%s  revision %d  %s%s%n",
                caseId, status.path("revision").asInt(), status.path("state").asText(), extraction(status));
        status.path("reasons").forEach(reason -> out.println("  " + reason.asText()));
        status.path("files").forEach(file -> {
            String outcome = file.path("outcome").asText("waiting");
            String detail = file.path("detail").asText("");
            out.printf(
                    "  %-11s %s%s%n",
                    outcome.equals("null") ? "waiting" : outcome,
                    file.path("name").asText(),
                    detail.isEmpty() ? "" : "  (" + detail + ")");
        });
        new CaseEnd(status).notOk().forEach(file -> out.println("  " + file.file() + ": " + file.advice()));
        return Exit.DONE;
    }

    /** Which time its files are read, unless it is the first. */
    private static String extraction(JsonNode status) {
        int extraction = status.path("extraction").asInt(1);
        if (extraction == 1) {
            return "";
        }
        return "  extraction " + extraction + (new CaseEnd(status).isExtractedAnew() ? " under way" : "");
    }
}
