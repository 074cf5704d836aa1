package casebook.ingest.deadletter;

import casebook.contract.Topic;
import casebook.contract.Topics;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which letters somebody means; what is null does not narrow.
 *
 * @param reason part of the reason, in whatever case
 * @param topic the topic they come from, by its full name
 * @param caseId their case, or what else their key is
 */
public record LetterFilter(String reason, String topic, String caseId) {

    /** The full name of a topic that may be called by its short one, as in extracted; empty where there is none. */
    public static Optional<String> topicNamed(String name) {
        return Topics.all().stream()
                .map(Topic::name)
                .filter(full -> full.equals(name) || shortName(full).equals(name))
                .findFirst();
    }

    /** What topics may be called. */
    public static String topicNames() {
        return Topics.all().stream().map(topic -> shortName(topic.name())).collect(Collectors.joining(", "));
    }

    private static String shortName(String topic) {
        return topic.replaceAll("^casebook\\.|\\.v1$", "");
    }

    /** Whether it has a word with nothing in it, which narrows nothing though it was to. */
    public boolean isVoid() {
        return Stream.of(reason, topic, caseId).anyMatch(word -> word != null && word.isBlank());
    }

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
