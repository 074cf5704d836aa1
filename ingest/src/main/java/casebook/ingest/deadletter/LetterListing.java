package casebook.ingest.deadletter;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Letters as a list tells them: the newest first, and how many there are of each reason. Pure. */
final class LetterListing {

    /** A message that names its case makes every letter a reason of its own. */
    private static final int MOST_REASONS = 100;

    private static final class Sum {
        private long letters;
        private long waiting;
    }

    /** Those of a query that may be shown, the newest first. */
    static List<Letter> shown(List<Letter> matching, int limit) {
        var newest = new ArrayList<>(matching.subList(Math.max(0, matching.size() - limit), matching.size()));
        Collections.reverse(newest);
        return newest;
    }

    /**
     * Tells them.
     *
     * @param matching all that the query means, the oldest first
     * @param shown what is to become of those that are shown
     */
    static ObjectNode json(List<Letter> matching, List<Fate> shown, Letters letters) {
        var reasons = new LinkedHashMap<String, Sum>();
        long waiting = 0;
        for (Letter letter : matching) {
            Sum sum = reasons.computeIfAbsent(letter.reason(), reason -> new Sum());
            sum.letters++;
            if (!letters.isRedriven(letter)) {
                sum.waiting++;
                waiting++;
            }
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("matching", matching.size()).put("waiting", waiting);
        var sums = json.putArray("reasons");
        reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingLong((Sum sum) -> -sum.waiting).thenComparingLong(sum -> -sum.letters)))
                .limit(MOST_REASONS)
                .forEach(reason -> sums.addObject()
                        .put("reason", reason.getKey())
                        .put("letters", reason.getValue().letters)
                        .put("waiting", reason.getValue().waiting));
        json.put("moreReasons", Math.max(0, reasons.size() - MOST_REASONS));
        var list = json.putArray("letters");
        shown.forEach(fate -> list.add(LetterJson.of(fate, letters)));
        return json;
    }

    private LetterListing() {}
}
