package casebook.bench.house;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the time of each case from when it was due to when a subscriber has it. */
public final class Stopwatch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Subscriber subscriber;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, Long> ended = new ConcurrentHashMap<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread reader = new Thread(this::read, "stopwatch");

    /** Begins to read; the subscriber is closed with the stopwatch. */
    public Stopwatch(Subscriber subscriber) {
        this.subscriber = subscriber;
        reader.start();
    }

    private void read() {
        try (subscriber) {
            while (!stopped.get()) {
                List<ConsumerRecord<String, byte[]>> came = subscriber.read();
                long now = System.nanoTime();
                came.forEach(record -> ended.putIfAbsent(record.key(), now));
            }
        }
    }

    /** From the beginning, for what has come is of no use any more. */
    public void reset() {
        begun.clear();
        ended.clear();
    }

    /** A case was due at this moment of the system's nano time. */
    public void begin(String caseId, long due) {
        begun.put(caseId, due);
    }

    /**
     * Waits until every case that was begun has come.
     *
     * @return how long each took, in milliseconds
     * @throws IOException when one does not come
     */
    public double[] millis() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ended.keySet().containsAll(begun.keySet())) {
            if (System.nanoTime() > end || !reader.isAlive()) {
                throw new IOException("not all of " + begun.size() + " cases have come; look for errors in the log");
            }
            Thread.sleep(5);
        }
        return begun.entrySet().stream()
                .mapToDouble(one -> (ended.get(one.getKey()) - one.getValue()) / 1e6)
                .toArray();
    }

    @Override
    public void close() {
        stopped.set(true);
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
