package casebook.bench.latency;

import casebook.bench.house.Beat;
import casebook.bench.house.Ground;
import casebook.bench.house.Stopwatch;
import casebook.bench.house.Subscriber;
import casebook.enrich.embed.BgeSmallZh;
import casebook.enrich.embed.Embedder;
import casebook.ingest.extract.pool.ParseRequest;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.pool.WorkerCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a case cannot do without: a record to the broker and from it, the parsing of its text, and its vector. */
final class Pieces implements AutoCloseable {

    private static final String TOPIC = "casebook.bench.raw";
    private static final int HEAP_MIB = 256;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Texts texts;
    private final double perSecond;
    private final Producer<String, byte[]> producer;
    private final Stopwatch stopwatch;
    private final ParserPool pool = new ParserPool(WorkerCommand.standard(HEAP_MIB), 1, TIMEOUT);
    private final Path file;
    private final Embedder embedder = BgeSmallZh.load();

    Pieces(Ground ground, Texts texts, double perSecond, Path folder) throws Exception {
        this.texts = texts;
        this.perSecond = perSecond;
        this.file = Files.write(folder.resolve("case.txt"), texts.next());
        ground.topic(TOPIC);
        producer = new KafkaProducer<>(ground.kafka(), new StringSerializer(), new ByteArraySerializer());
        stopwatch = new Stopwatch(Subscriber.to(TOPIC, ground.kafka()));
        pool.warm();
    }

    /** So many records through the broker, one by one at a steady pace, in milliseconds. */
    double[] raw(int count) throws Exception {
        stopwatch.reset();
        var beat = new Beat(perSecond);
        for (int i = 0; i < count; i++) {
            String key = UUID.randomUUID().toString();
            stopwatch.begin(key, beat.await());
            producer.send(new ProducerRecord<>(TOPIC, key, texts.next()));
        }
        return stopwatch.millis();
    }

    /** A text parsed so many times by a worker, in milliseconds. */
    double[] parse(int count) throws Exception {
        var request = new ParseRequest(file, "case.txt", 4L * 1024 * 1024);
        return each(count, () -> pool.parse(request, (parsed, overflow) -> parsed));
    }

    /** So many beginnings embedded, in milliseconds. */
    double[] embed(int count) throws Exception {
        return each(count, () -> embedder.embed(texts.beginning()));
    }

    private static double[] each(int count, Callable<?> work) throws Exception {
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            work.call();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    @Override
    public void close() {
        producer.close();
        stopwatch.close();
        pool.close();
    }
}
