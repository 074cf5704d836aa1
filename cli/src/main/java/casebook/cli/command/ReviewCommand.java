package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.Corrections;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook review ID}: an expert corrects, scores or decides a case. */
@Command(
        name = "review",
        description = {
            "Corrects, scores or decides a case.",
            "What an expert sets outlives every replay, until it is set again or taken back with --unset."
        },
        mixinStandardHelpOptions = true)
public final class ReviewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The case.")
    private String caseId;

    @Option(
            names = "--set",
            paramLabel = "FACET=CODE[,CODE...]",
            description = "These are the facet's codes, the primary one first; repeatable.")
    private List<String> set = List.of();

    @Option(names = "--unset", paramLabel = "FACET", description = "The machine is right after all; repeatable.")
    private List<String> unset = List.of();

    @Option(names = "--score", paramLabel = "N", description = "Score, 0 to 100.")
    private Double score;

    @Option(names = "--decision", paramLabel = "WORDS", description = "Decision in a few words, such as chosen.")
    private String decision;

    @Option(names = "--round", paramLabel = "N", description = "Round of the review, from 1; by default 1.")
    private Integer round;

    @Option(names = "--comment", paramLabel = "TEXT", description = "Comment.")
    private String comment;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who reviews; by default who is logged in. An empty one leaves it to the proxy in front.")
    private String who;

    @Option(names = "--revision", paramLabel = "N", description = "The revision you saw; by default the current one.")
    private Integer revision;

    @Mixin
    private Conversation casebook;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        JsonNode receipt = casebook.client().review(caseId, review());
        casebook.out().println(casebook.json() ? receipt.toString() : sentence(receipt));
        return Exit.DONE;
    }

    private Map<String, Object> review() {
        var said = new LinkedHashMap<String, Object>();
        Map<String, List<String>> corrections = corrections();
        said.put("set", corrections.isEmpty() ? null : corrections);
        said.put("score", score);
        said.put("decision", decision);
        said.put("comment", comment);
        said.values().removeIf(Objects::isNull);
        if (said.isEmpty()) {
            throw unclear("nothing to say: expected at least one of --set, --unset, --score, --decision and --comment");
        }
        said.put("who", who);
        said.put("round", round);
        said.put("revision", revision);
        said.values().removeIf(Objects::isNull);
        return said;
    }

    private Map<String, List<String>> corrections() {
        try {
            return Corrections.of(set, unset);
        } catch (Corrections.Unclear unclear) {
            throw unclear(unclear.getMessage());
        }
    }

    private ParameterException unclear(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private static String sentence(JsonNode receipt) {
        return "Case %s, revision %d, is reviewed by %s in round %d: review %s."
                .formatted(
                        receipt.path("caseId").asText(),
                        receipt.path("revision").asInt(),
                        receipt.path("who").asText(),
                        receipt.path("round").asInt(),
                        receipt.path("reviewId").asText());
    }
}
