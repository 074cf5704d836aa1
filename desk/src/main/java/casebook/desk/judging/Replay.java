package casebook.desk.judging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A replay as the door tells it.
 *
 * @param taxonomy version that it judges by; null where that is not decided
 * @param target the replay that it takes back or aborts; null for none
 * @param generation its number among the orders; 0 where it was not accepted
 * @param acceptedAt null where it was not
 * @param cases about how many it walks; null where that is not known
 * @param casesPerSecond null where that is not known
 * @param secondsLeft null where that is not known
 * @param reason why it was refused; empty otherwise
 */
public record Replay(
        String id,
        Mode mode,
        State state,
        String taxonomy,
        String target,
        long generation,
        String requestedBy,
        Instant acceptedAt,
        Filter filter,
        Long cases,
        long walked,
        long matched,
        long changed,
        long conflicts,
        long failed,
        Double casesPerSecond,
        Long secondsLeft,
        List<Part> parts,
        String reason) {

    /** What it does. */
    public enum Mode {
        PREVIEW,
        APPLY,
        ROLLBACK,
        ABORT,
        OTHER
    }

    /** Where it stands. */
    public enum State {
        REQUESTED,
        REFUSED,
        RUNNING,
        DONE,
        ABORTED,
        OTHER
    }

    /**
     * How far a partition has come.
     *
     * @param cases how many it holds; null where that is not known
     */
    public record Part(int partition, long walked, Long cases, boolean over) {}

    static Replay of(JsonNode told) {
        var parts = new ArrayList<Part>();
        for (JsonNode part : told.path("parts")) {
            boolean over =
                    List.of("DONE", "ABORTED").contains(part.path("state").asText());
            parts.add(new Part(
                    part.path("partition").asInt(), part.path("walked").asLong(), number(part, "cases"), over));
        }
        return new Replay(
                told.path("replayId").asText(),
                named(Mode.values(), told.path("mode").asText(), Mode.OTHER),
                named(State.values(), told.path("state").asText(), State.OTHER),
                text(told, "taxonomy"),
                text(told, "target"),
                told.path("generation").asLong(),
                told.path("requestedBy").asText(),
                told.hasNonNull("acceptedAt")
                        ? Instant.parse(told.path("acceptedAt").asText())
                        : null,
                Filter.of(told.path("filter")),
                number(told, "cases"),
                told.path("walked").asLong(),
                told.path("matched").asLong(),
                told.path("changed").asLong(),
                told.path("conflicts").asLong(),
                told.path("failed").asLong(),
                told.hasNonNull("casesPerSecond") ? told.path("casesPerSecond").asDouble() : null,
                number(told, "secondsLeft"),
                parts,
                told.path("reason").asText(""));
    }

    /** Whether cases are judged by it from its acceptance on. */
    public boolean isEnforcing() {
        return mode == Mode.APPLY || mode == Mode.ROLLBACK;
    }

    /** Whether it was accepted. */
    public boolean isAccepted() {
        return state == State.RUNNING || state == State.DONE || state == State.ABORTED;
    }

    /** Whether something may still happen. */
    public boolean isUnderWay() {
        return state == State.RUNNING || state == State.REQUESTED || state == State.OTHER;
    }

    /** Whether it has cases to walk. */
    public boolean isWalk() {
        return mode != Mode.ABORT;
    }

    private static Long number(JsonNode told, String name) {
        return told.hasNonNull(name) ? told.path(name).asLong() : null;
    }

    private static String text(JsonNode told, String name) {
        return told.hasNonNull(name) ? told.path(name).asText() : null;
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
