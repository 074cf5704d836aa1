package casebook.bench.steps;

import casebook.bench.house.Beat;
import casebook.bench.house.ExtractedCases;
import casebook.bench.house.Ground;
import casebook.bench.house.Stopwatch;
import casebook.bench.house.Subscriber;
import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Cases that come in one by one at a steady pace, and how long each takes until a subscriber has it curated. */
final class Live implements AutoCloseable {

    private final ExtractedCases cases;
    private final double perSecond;
    private final Producer<String, CaseExtracted> producer;
    private final Stopwatch stopwatch;
    private final ExecutorService beside = Executors.newSingleThreadExecutor();

    Live(Ground ground, ExtractedCases cases, double perSecond) {
        this.cases = cases;
        this.perSecond = perSecond;
        producer = new KafkaProducer<>(
                ground.kafka(), new StringSerializer(), Topics.EXTRACTED.value().serializer());
        stopwatch = new Stopwatch(Subscriber.to(Topics.CURATED.name(), ground.kafka()));
    }

    /** So many, in milliseconds. */
    double[] some(int count) throws Exception {
        stopwatch.reset();
        var beat = new Beat(perSecond);
        for (int i = 0; i < count; i++) {
            send(beat);
        }
        return stopwatch.millis();
    }

    /** As many as come while this is done, in milliseconds. */
    double[] during(Callable<?> work) throws Exception {
        stopwatch.reset();
        var beat = new Beat(perSecond);
        Future<?> done = beside.submit(work);
        do {
            send(beat);
        } while (!done.isDone());
        done.get();
        return stopwatch.millis();
    }

    private void send(Beat beat) {
        CaseExtracted live = cases.next(1).get(0);
        stopwatch.begin(live.getCaseId(), beat.await());
        producer.send(new ProducerRecord<>(Topics.EXTRACTED.name(), live.getCaseId(), live));
    }

    @Override
    public void close() {
        beside.shutdownNow();
        producer.close();
        stopwatch.close();
    }
}
