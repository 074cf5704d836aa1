package casebook.enrich.track;

import static casebook.enrich.Events.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.enrich.Events;
import casebook.event.CaseState;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** What is told of case "a", and the row it gives. */
final class Told {

    /** A letter that holds this event; one that says nothing of itself where that is null. */
    static <V> DeadLetter letter(Topic<V> topic, V event) {
        var headers = new RecordHeaders()
                .add(DeadLetter.STREAMS + "exception", "java.lang.IllegalStateException".getBytes(UTF_8));
        if (event == null) {
            return new DeadLetter(null, headers);
        }
        DeadLetter.tell(headers, topic.name(), 0, 0);
        return new DeadLetter(topic.value().serializer().serialize(topic.name(), event), headers);
    }

    static Fact asked(int extraction) {
        return Facts.of(submission(extraction), NOON.plusSeconds(8));
    }

    static SubmissionEvent submission(int extraction) {
        var file = new SubmittedFile("f".repeat(64), "a.txt", 4L, "text/plain");
        var received = new SubmissionReceived("anonymous", List.of(file), Map.of());
        return new SubmissionEvent("a", 1, NOON, received, extraction);
    }

    static Fact refused(int extraction) {
        return Facts.of(new Rejection(
                "a",
                1,
                "extract",
                null,
                null,
                RejectionReason.NO_USABLE_FILE,
                RejectionCategory.RESUBMIT,
                "no file could be read",
                NOON.plusSeconds(3),
                extraction));
    }

    static Fact curated(int extraction) {
        return Facts.of(Events.curated("a", 1, extraction));
    }

    /** The row after these, in this order. */
    static CaseState fold(List<Fact> facts) {
        CaseState row = null;
        for (Fact fact : facts) {
            row = Ledger.fold(row, "a", fact);
        }
        return row;
    }

    /** That they give one row, whatever order they come in. */
    static void assertSameInEveryOrder(List<Fact> facts) {
        Set<CaseState> rows = new HashSet<>();
        for (List<Fact> order : permutations(facts)) {
            rows.add(fold(order));
        }
        assertEquals(1, rows.size(), () -> rows.toString());
    }

    private static List<List<Fact>> permutations(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Fact>>();
        for (int i = 0; i < facts.size(); i++) {
            var rest = new ArrayList<>(facts);
            Fact first = rest.remove(i);
            for (List<Fact> tail : permutations(rest)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    private Told() {}
}
