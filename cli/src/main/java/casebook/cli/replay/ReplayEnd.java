package casebook.cli.replay;

import casebook.cli.Exit;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * How a replay ended, and what the process tells of it by its exit code.
 *
 * @param replay the replay as the house tells it
 * @param filtered whether only some cases were asked for
 */
public record ReplayEnd(JsonNode replay, boolean filtered) {

    /** Whether it has ended at all. */
    public static boolean isReached(JsonNode replay) {
        return switch (replay.path("state").asText()) {
            case "REFUSED", "DONE", "ABORTED" -> true;
            default -> false;
        };
    }

    /** Whether it went through. */
    public boolean isDone() {
        return is("DONE") && !isEmpty();
    }

    /** The exit code. */
    public int exit() {
        if (!isDone()) {
            return Exit.FAILED;
        }
        return replay.path("failed").asLong() > 0 ? Exit.WITH_REJECTED : Exit.DONE;
    }

    /** Why it did not go through, and what to do. */
    public String trouble() {
        String id = replay.path("replayId").asText();
        if (is("REFUSED")) {
            return "refused: " + replay.path("reason").asText();
        } else if (is("ABORTED")) {
            return "it was aborted; casebook replay status " + id + " tells how far it came";
        } else if (is("DONE")) {
            return "the filter matches no case; nothing was written";
        }
        return "nothing has been heard of it for a while; casebook replay status " + id
                + " tells when it gets on, casebook doctor what is in its way";
    }

    private boolean isEmpty() {
        return filtered && replay.path("matched").asLong() == 0;
    }

    private boolean is(String state) {
        return replay.path("state").asText().equals(state);
    }
}
