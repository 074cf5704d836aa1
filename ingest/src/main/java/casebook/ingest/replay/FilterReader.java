package casebook.ingest.replay;

import casebook.contract.CaseId;
import casebook.event.ReplayFilter;
import casebook.ingest.http.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads which cases a replay is for. */
final class FilterReader {

    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("caseIds", "sectors", "confidenceBelow", "receivedFrom", "receivedBefore", "classifier"));

    static ReplayFilter read(Members request) {
        Members filter = request.members("filter", KNOWN);
        List<String> caseIds = filter.texts("caseIds").stream().distinct().toList();
        caseIds.stream()
                .filter(id -> !CaseId.isOne(id))
                .forEach(id ->
                        filter.fault("caseIds", "has \"" + id + "\": a case id has 26 characters, a to z and 2 to 7"));
        Double confidence = filter.number("confidenceBelow");
        filter.demand(
                confidence == null || confidence >= 0 && confidence <= 1, "confidenceBelow", "must be between 0 and 1");
        Instant from = time(filter, "receivedFrom");
        Instant before = time(filter, "receivedBefore");
        filter.demand(
                from == null || before == null || from.isBefore(before),
                "receivedBefore",
                "must be later than receivedFrom");
        return ReplayFilter.newBuilder()
                .setCaseIds(caseIds)
                .setSectors(filter.texts("sectors").stream().distinct().toList())
                .setConfidenceBelow(confidence)
                .setReceivedFrom(from)
                .setReceivedBefore(before)
                .setClassifier(classifier(filter))
                .build();
    }

    /** Bounded as every name is. */
    private static String classifier(Members filter) {
        String classifier = filter.text("classifier");
        Caller.fault(classifier).ifPresent(fault -> filter.fault("classifier", fault));
        return classifier;
    }

    /** A day begins at midnight UTC. */
    private static Instant time(Members filter, String name) {
        String text = filter.text(name);
        if (text == null) {
            return null;
        }
        try {
            Instant time = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            return time.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            filter.fault(
                    name,
                    "is \"" + text + "\": must be a day such as 2024-01-31 or a time such as 2024-01-31T08:00:00Z");
            return null;
        }
    }

    private FilterReader() {}
}
