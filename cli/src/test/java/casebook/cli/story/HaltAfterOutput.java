package casebook.cli.story;

import casebook.contract.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Halts the process between flushed output and offset commit, once.
 *
 * <p>It waits for the moment the store of standings starts to log what it remembers, which is at the commit; by then the
 * curated records have been sent, and it sees to it that the broker has acknowledged them before it halts.
 */
public final class HaltAfterOutput implements ProducerInterceptor<byte[], byte[]> {

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.CURATED.name())) {
            sent.incrementAndGet();
        } else if (sent.get() > 0 && record.topic().endsWith("-standings-changelog")) {
            haltOnce();
        }
        return record;
    }

    private void haltOnce() {
        Path mark = Path.of(System.getenv("CASEBOOK_HOME"), "halted");
        if (Files.exists(mark)) {
            return;
        }
        while (acknowledged.get() < sent.get()) {
            Thread.onSpinWait();
        }
        try {
            Files.createFile(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(137);
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception exception) {
        if (exception == null && metadata.topic().equals(Topics.CURATED.name())) {
            acknowledged.incrementAndGet();
        }
    }

    @Override
    public void configure(Map<String, ?> configs) {
        // Nothing to be told.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
