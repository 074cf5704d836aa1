package casebook.cli.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What may be done after a replay that went through. */
public final class NextStep {

    /** The commands with what they do, one a line. */
    public static List<String> after(JsonNode replay) {
        String id = replay.path("replayId").asText();
        var steps = new ArrayList<String>();
        if (replay.path("changed").asLong() + replay.path("conflicts").asLong() > 0) {
            steps.add("casebook replay differences " + id + "  lists every difference");
        }
        if (replay.path("mode").asText().equals("PREVIEW")) {
            steps.add("casebook replay apply " + replay.path("taxonomy").asText() + "  puts it in force");
        } else if (replay.path("mode").asText().equals("APPLY")) {
            steps.add("casebook replay rollback " + id + "  takes it back");
        }
        if (replay.path("failed").asLong() > 0) {
            steps.add("casebook doctor  tells of the dead letters, where the failed cases are");
        }
        return steps;
    }

    private NextStep() {}
}
