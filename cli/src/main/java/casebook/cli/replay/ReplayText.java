package casebook.cli.replay;

import casebook.cli.report.Columns;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** Replays as lines for a person. */
public final class ReplayText {

    private static final List<String> HEAD =
            List.of("replay", "mode", "taxonomy", "state", "walked", "changed", "conflicts", "failed", "by");
    private static final int[] WIDEST = {46, 8, 24, 9, 17, 9, 9, 9, 20};

    /** What it is and how far it has come, in two lines and one for each partition that has not ended. */
    public static String of(JsonNode replay) {
        var text = new StringBuilder(head(replay)).append('\n').append(counts(replay));
        if (replay.hasNonNull("secondsLeft")) {
            text.append("\n  %s cases a second, about %d s left"
                    .formatted(
                            replay.path("casesPerSecond").asText(),
                            replay.path("secondsLeft").asLong()));
        }
        for (JsonNode part : replay.path("parts")) {
            text.append("\n  partition %d  %-8s %s"
                    .formatted(
                            part.path("partition").asInt(), part.path("state").asText(), walked(part)));
        }
        String reason = replay.path("reason").asText();
        return text + (reason.isEmpty() ? "" : "\n  " + reason);
    }

    /** Its id, what it does and where it stands. */
    public static String head(JsonNode replay) {
        return "%s  %s%s: %s"
                .formatted(
                        replay.path("replayId").asText(),
                        mode(replay),
                        about(replay),
                        replay.path("state").asText());
    }

    /** How many cases. */
    public static String counts(JsonNode replay) {
        return String.format(
                Locale.ROOT,
                "  %,d walked, %,d matched, %,d changed, %,d failed, %,d in conflict with an expert",
                replay.path("walked").asLong(),
                replay.path("matched").asLong(),
                replay.path("changed").asLong(),
                replay.path("failed").asLong(),
                replay.path("conflicts").asLong());
    }

    /** A table of many, one row a replay. */
    public static String table(Iterable<JsonNode> replays) {
        var columns = new Columns(WIDEST);
        columns.row(HEAD);
        replays.forEach(replay -> columns.row(List.of(
                replay.path("replayId").asText(),
                mode(replay),
                text(replay, "taxonomy", "-"),
                replay.path("state").asText(),
                walked(replay),
                replay.path("changed").asText(),
                replay.path("conflicts").asText(),
                replay.path("failed").asText(),
                replay.path("requestedBy").asText())));
        return columns.toString();
    }

    private static String about(JsonNode replay) {
        String about = text(replay, "target", text(replay, "taxonomy", ""));
        return about.isEmpty() ? "" : " of " + about;
    }

    private static String mode(JsonNode replay) {
        return replay.path("mode").asText().toLowerCase(Locale.ROOT);
    }

    private static String walked(JsonNode counted) {
        return counted.path("walked").asText()
                + (counted.hasNonNull("cases") ? " of " + counted.path("cases").asText() : "");
    }

    private static String text(JsonNode replay, String name, String otherwise) {
        return replay.hasNonNull(name) ? replay.path(name).asText() : otherwise;
    }

    private ReplayText() {}
}
