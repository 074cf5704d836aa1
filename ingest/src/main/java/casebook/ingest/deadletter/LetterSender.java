package casebook.ingest.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends letters back, each together with the marker that it was, in one transaction.
 *
 * <p>There is one at a time: opening it ends what another one has not committed, which then can commit no more. So letters
 * that are read after it was opened are sent once.
 */
public final class LetterSender implements AutoCloseable {

    /** The one transactional id of all redrives. */
    public static final String TRANSACTIONS = "casebook-dlq-redrive";

    /** An open transaction is not waited for: whoever opens the next sender ends it. */
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private static final int LARGEST_REQUEST = 9 * 1024 * 1024;

    private final KafkaProducer<byte[], byte[]> producer;

    private LetterSender(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Opens one with these client properties, bootstrap servers among them. */
    public static LetterSender open(Map<String, Object> kafka) {
        var properties = new HashMap<>(kafka);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, TRANSACTIONS);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException away) {
            producer.close(LONGEST_CLOSE);
            throw away;
        }
        return new LetterSender(producer);
    }

    /**
     * Writes a record to its topic again and marks its letters.
     *
     * @param alike letters of one record
     * @param whole all that one of them holds
     * @param redrives how often it has been redriven, this time included
     */
    void again(List<Letter> alike, DeadLetter whole, int redrives) {
        Letter one = alike.get(0);
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        records.add(new ProducerRecord<>(one.topic(), null, one.key(), whole.value(), origin(whole, redrives)));
        alike.forEach(letter -> records.add(marker(letter, redrives)));
        commit(records);
    }

    /** Marks letters whose cases have been judged again. */
    void mark(List<Letter> letters, ToIntFunction<Letter> redrives) {
        commit(letters.stream()
                .map(letter -> marker(letter, redrives.applyAsInt(letter)))
                .toList());
    }

    private void commit(List<ProducerRecord<byte[], byte[]>> records) {
        try {
            producer.beginTransaction();
            records.forEach(producer::send);
            producer.commitTransaction();
        } catch (ProducerFencedException | InvalidProducerEpochException fenced) {
            throw new Overtaken(fenced);
        }
    }

    private static ProducerRecord<byte[], byte[]> marker(Letter letter, int redrives) {
        var headers = new RecordHeaders();
        CloudEvent.put(headers, DeadLetter.REDRIVEN, letter.id().toString());
        CloudEvent.put(headers, DeadLetter.REDRIVES, String.valueOf(redrives));
        return new ProducerRecord<>(Topics.DLQ.name(), letter.id().partition(), letter.key(), null, headers);
    }

    /** The headers that the record had, without what was said of its failure. */
    private static Headers origin(DeadLetter whole, int redrives) {
        var headers = new RecordHeaders();
        for (Header header : whole.headers()) {
            if (!header.key().startsWith(DeadLetter.STREAMS)
                    && !header.key().startsWith(DeadLetter.CONNECT)
                    && !header.key().equals(DeadLetter.STAGE)
                    && !header.key().equals(DeadLetter.REDRIVES)) {
                headers.add(header);
            }
        }
        return headers.add(DeadLetter.REDRIVES, String.valueOf(redrives).getBytes(UTF_8));
    }

    @Override
    public void close() {
        producer.close(LONGEST_CLOSE);
    }
}
