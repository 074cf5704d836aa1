package casebook.bench.house;

import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Brings cases to a topic: written ahead in one transaction, and seen by nobody before it is opened, so that whoever reads
 * them has none of its work done beforehand.
 */
public final class Intake implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 300_000;

    private final String topic;
    private final Producer<String, CaseExtracted> producer;

    /** An intake to this topic. */
    public Intake(Map<String, Object> kafka, String topic) {
        this.topic = topic;
        var properties = new HashMap<>(kafka);
        properties.put("transactional.id", "bench-" + UUID.randomUUID());
        properties.put("transaction.timeout.ms", PATIENCE_MILLIS);
        properties.put("compression.type", "lz4");
        properties.put("batch.size", 524_288);
        properties.put("linger.ms", 20);
        properties.put("max.request.size", 8 * 1024 * 1024);
        producer = new KafkaProducer<>(
                properties, new StringSerializer(), Topics.EXTRACTED.value().serializer());
        producer.initTransactions();
    }

    /** Writes them where nobody sees them yet. */
    public void write(List<CaseExtracted> cases) {
        producer.beginTransaction();
        cases.forEach(one -> producer.send(new ProducerRecord<>(topic, one.getCaseId(), one)));
        producer.flush();
    }

    /** Lets them be seen, all at once. */
    public void open() {
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
    }
}
