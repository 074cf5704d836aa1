package casebook.ingest.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.event.CaseState;
import casebook.event.LedgerState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What has become of cases since a letter of theirs was written. */
final class Circumstances {

    private final Map<String, CaseState> ledger = new HashMap<>();
    private final Map<String, Long> newestReviews = new HashMap<>();

    void ledger(CaseState row) {
        ledger.put(row.getCaseId(), row);
    }

    void review(ConsumerRecord<byte[], byte[]> review) {
        if (review.key() != null) {
            review(new String(review.key(), UTF_8), review.offset());
        }
    }

    void review(String caseId, long newest) {
        newestReviews.put(caseId, newest);
    }

    /** Why nothing is left to do for the case of a letter; empty where something is. */
    Optional<String> overtaken(Letter letter) {
        CaseState row = ledger.get(letter.subject());
        if (row == null || !letter.told().isAboutACase()) {
            return Optional.empty();
        }
        int revision = letter.revision().orElse(row.getRevision());
        if (revision < row.getRevision()) {
            return Optional.of(
                    row.getState() == LedgerState.WITHDRAWN
                            ? "its case has been withdrawn"
                            : "revision " + row.getRevision() + " of its case has come since");
        }
        return revision == row.getRevision() && letter.extraction().orElse(row.getCurated()) < row.getCurated()
                ? Optional.of("extraction " + row.getCurated() + " of its case has come since")
                : Optional.empty();
    }

    /** Whether an expert has said more of the case since; said again, the older word would count over the newer one. */
    boolean isOverruled(Letter letter) {
        long newest = newestReviews.getOrDefault(letter.subject(), -1L);
        return newest > letter.told().offset().orElse(-1L);
    }
}
