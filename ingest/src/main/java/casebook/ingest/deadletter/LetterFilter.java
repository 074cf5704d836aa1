package casebook.ingest.deadletter;

import java.util.Locale;

/**
 * Which letters somebody means; what is null does not narrow.
 *
 * @param reason part of the reason, in whatever case
 * @param topic the topic they come from, by its full name
 * @param caseId their case, or what else their key is
 */
public record LetterFilter(String reason, String topic, String caseId) {

    /** Whether it means any letter. */
    public boolean isOpen() {
        return reason == null && topic == null && caseId == null;
    }

    /** Whether it means this one. */
    public boolean lets(Letter letter) {
        return (reason == null || fullReason(letter).contains(reason.toLowerCase(Locale.ROOT)))
                && (topic == null || letter.topic().equals(topic))
                && (caseId == null || letter.subject().equals(caseId));
    }

    /** With the package of the exception, which the short reason leaves out. */
    private static String fullReason(Letter letter) {
        return (letter.told().exception().orElse("") + ' ' + letter.reason()).toLowerCase(Locale.ROOT);
    }
}
