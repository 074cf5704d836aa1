package casebook.cli.report;

import casebook.event.FileOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How a case ended, by the ledger.
 *
 * @param row the ledger's row, as JSON under Avro's field names
 */
public record CaseEnd(JsonNode row) {

    private static final String NO_USABLE_FILE = "NO_USABLE_FILE";

    /**
     * A file that is not OK.
     *
     * @param file its name
     * @param outcome what became of it
     * @param detail why
     * @param advice what to do about it
     */
    public record NotOk(String file, String outcome, String detail, String advice) {}

    /** Whether it has ended and everything is known about it. Facts reach the ledger in any order. */
    public boolean reached() {
        return switch (state()) {
            case "CURATED" -> !isExtractedAnew() && allIsKnown();
            case "REJECTED" -> allIsKnown();
            case "FAILED", "WITHDRAWN" -> true;
            default -> false;
        };
    }

    /** RECEIVED, EXTRACTED, CURATED, REJECTED, WITHDRAWN or FAILED. */
    public String state() {
        return row.path("state").asText();
    }

    /** What is not OK: its files, or the case as a whole where no file is to blame. */
    public List<NotOk> notOk() {
        var found = new ArrayList<NotOk>();
        for (JsonNode file : row.path("files")) {
            outcome(file)
                    .filter(outcome -> outcome != FileOutcome.OK)
                    .ifPresent(outcome -> found.add(new NotOk(
                            file.path("name").asText(),
                            outcome.name(),
                            file.path("detail").asText(),
                            Advice.on(outcome))));
        }
        boolean filesAreToBlame = reasons().startsWith(NO_USABLE_FILE);
        if (!filesAreToBlame && !reasons().isEmpty()) {
            found.add(0, new NotOk(names(), state(), reasons(), Advice.TELL));
        }
        return found;
    }

    /** Whether its files are just being read once more. */
    public boolean isExtractedAnew() {
        return row.path("settled").asInt(1) < row.path("extraction").asInt(1);
    }

    /** Of each file what became of it, unless the case as a whole was given up. */
    private boolean allIsKnown() {
        boolean givenUp = !reasons().isEmpty() && !reasons().startsWith(NO_USABLE_FILE);
        return givenUp || files().allMatch(file -> outcome(file).isPresent());
    }

    private String reasons() {
        return StreamSupport.stream(row.path("reasons").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("; "));
    }

    private String names() {
        return files().map(file -> file.path("name").asText()).collect(Collectors.joining(", "));
    }

    private Stream<JsonNode> files() {
        return StreamSupport.stream(row.path("files").spliterator(), false);
    }

    private static Optional<FileOutcome> outcome(JsonNode file) {
        JsonNode outcome = file.path("outcome");
        return outcome.isTextual() ? Optional.of(FileOutcome.valueOf(outcome.asText())) : Optional.empty();
    }
}
