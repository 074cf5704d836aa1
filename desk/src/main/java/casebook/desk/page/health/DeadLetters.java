package casebook.desk.page.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dead letters, as the door tells them.
 *
 * @param waiting how many have not been redriven
 * @param redriven how many have been
 * @param reasons how many wait, by reason, the most frequent first and no others
 * @param letters those that wait, the newest first, as many as the door tells at once
 */
record DeadLetters(long waiting, long redriven, Map<String, Long> reasons, List<Letter> letters) {

    /**
     * One that waits.
     *
     * @param subject its case, or what else its key is; empty where it has none
     * @param aboutACase whether the subject is a case
     * @param way what a redrive would do
     * @param because why it stays, where it does
     */
    record Letter(
            String id,
            Instant at,
            String subject,
            boolean aboutACase,
            String topic,
            String stage,
            String reason,
            String way,
            String because) {

        /** Whether a redrive would send it back. */
        boolean goesBack() {
            return way.equals("writtenAgain") || way.equals("judgedAgain");
        }
    }

    /** As the door tells them. */
    static DeadLetters of(JsonNode told) {
        var reasons = new LinkedHashMap<String, Long>();
        for (JsonNode reason : told.path("reasons")) {
            if (reason.path("waiting").asLong() > 0) {
                reasons.put(
                        reason.path("reason").asText(), reason.path("waiting").asLong());
            }
        }
        var letters = new ArrayList<Letter>();
        for (JsonNode letter : told.path("letters")) {
            if (!letter.path("redriven").asBoolean()) {
                letters.add(letter(letter));
            }
        }
        long waiting = told.path("waiting").asLong();
        return new DeadLetters(waiting, told.path("matching").asLong() - waiting, reasons, letters);
    }

    private static Letter letter(JsonNode told) {
        return new Letter(
                told.path("id").asText(),
                Instant.parse(told.path("at").asText()),
                told.path("key").asText(""),
                told.path("aboutACase").asBoolean(),
                told.path("topic").asText(""),
                told.path("stage").asText(""),
                told.path("reason").asText(),
                told.path("way").asText(),
                told.path("because").asText(""));
    }
}
