package casebook.ingest.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Topics;
import casebook.ingest.http.Patience;
import casebook.ingest.view.LedgerView;
import casebook.process.topic.TopicGrowth;
import casebook.process.topic.TopicReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The dead letters as they are when asked, and what has become of their cases; only what has come since is read. */
final class RecentLetters implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LedgerView ledger;
    private final TopicGrowth<byte[], byte[]> dlq;
    private final TopicGrowth<byte[], byte[]> reviews;
    private final GrowingLetters letters = new GrowingLetters();
    private final Map<String, Long> newestReviews = new ConcurrentHashMap<>();
    private final SharedReading<Letters> recentLetters = new SharedReading<>(this::readLetters, PATIENCE);
    private final SharedReading<Map<String, Long>> recentReviews = new SharedReading<>(this::readReviews, PATIENCE);

    /** Reads by this reader; the ledger is asked where a case stands. */
    RecentLetters(TopicReader topics, LedgerView ledger) {
        this.ledger = ledger;
        this.dlq = topics.growth(Topics.DLQ);
        this.reviews = topics.growth(Topics.REVIEWS);
    }

    /** All that there are. */
    Letters now() {
        return recentLetters.now();
    }

    private Letters readLetters() {
        dlq.read(letters::take);
        Map<TopicPartition, Long> beginnings = dlq.beginnings();
        letters.expire(partition -> beginnings.getOrDefault(new TopicPartition(Topics.DLQ.name(), partition), 0L));
        return letters.whole();
    }

    private Map<String, Long> readReviews() {
        reviews.read(this::know);
        return newestReviews;
    }

    private void know(ConsumerRecord<byte[], byte[]> review) {
        if (review.key() != null) {
            newestReviews.put(new String(review.key(), UTF_8), review.offset());
        }
    }

    /** What has become of the cases of these, once what was written to the ledger earlier is known. */
    Circumstances circumstances(List<Letter> chosen) {
        Patience.untilKnown(ledger::ready);
        var around = new Circumstances();
        chosen.forEach(letter -> ledger.find(letter.subject()).ifPresent(around::ledger));
        if (chosen.stream().anyMatch(letter -> letter.topic().equals(Topics.REVIEWS.name()))) {
            recentReviews.now().forEach(around::review);
        }
        return around;
    }

    /** What a redrive of these would do. */
    List<Fate> fates(Letters all, List<Letter> chosen) {
        List<Letter> waiting =
                chosen.stream().filter(letter -> !all.isRedriven(letter)).toList();
        return new Fates(all, circumstances(waiting), Fates.MOST_REDRIVES).of(chosen);
    }

    @Override
    public void close() {
        dlq.wakeup();
        reviews.wakeup();
        recentLetters.last(dlq::close);
        recentReviews.last(reviews::close);
    }
}
