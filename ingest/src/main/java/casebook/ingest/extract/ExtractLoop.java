package casebook.ingest.extract;

import static org.apache.kafka.clients.consumer.AcknowledgeType.ACCEPT;
import static org.apache.kafka.clients.consumer.AcknowledgeType.REJECT;
import static org.apache.kafka.clients.consumer.AcknowledgeType.RELEASE;
import static org.apache.kafka.clients.consumer.AcknowledgeType.RENEW;

import casebook.contract.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicIdPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one case after another from the share group and keeps its lock while it is being worked on. */
final class ExtractLoop implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractLoop.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final ShareGroup group;
    private final int number;
    private final CaseJob job;
    private final ExecutorService hands = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "extract-hands");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    ExtractLoop(ShareGroup group, int number, CaseJob job) {
        this.group = group;
        this.number = number;
        this.job = job;
    }

    @Override
    public void run() {
        while (!closed) {
            try (var consumer = group.consumer(number)) {
                consumer.setAcknowledgementCommitCallback(ExtractLoop::told);
                consumer.subscribe(List.of(Topics.SUBMISSIONS.name()));
                boolean locked = true;
                while (!closed && locked) {
                    for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                        locked = work(consumer, record);
                    }
                }
            } catch (WakeupException closing) {
                break;
            } catch (KafkaException away) {
                LOG.warn("cases cannot be taken for now: {}", away.toString());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        hands.shutdownNow();
    }

    /**
     * Works on one case to its end.
     *
     * @return false when its lock was lost; then the case is somebody else's and this consumer must begin anew
     */
    private boolean work(KafkaShareConsumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> record)
            throws InterruptedException {
        Future<CaseJob.Verdict> verdict = hands.submit(() -> job.run(record));
        boolean locked = true;
        while (true) {
            try {
                AcknowledgeType type =
                        type(verdict.get(group.lock().dividedBy(3).toMillis(), TimeUnit.MILLISECONDS));
                if (locked) {
                    // It travels with the next request for a case.
                    consumer.acknowledge(record, type);
                }
                return locked;
            } catch (TimeoutException stillAtIt) {
                locked = locked && renewed(consumer, record);
            } catch (ExecutionException bug) {
                throw new IllegalStateException("a job never throws", bug);
            }
        }
    }

    private boolean renewed(KafkaShareConsumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> record) {
        consumer.acknowledge(record, RENEW);
        if (!committed(consumer)) {
            return false;
        }
        // The renewed record is handed out once more; only then can it be acknowledged again.
        for (ConsumerRecord<String, byte[]> again : consumer.poll(COMMIT)) {
            if (again.partition() == record.partition() && again.offset() == record.offset()) {
                return true;
            }
        }
        return false;
    }

    /** A lock that has run out is told in the result, not by an exception. */
    private static boolean committed(KafkaShareConsumer<String, byte[]> consumer) {
        return consumer.commitSync(COMMIT).values().stream().allMatch(Optional::isEmpty);
    }

    /** Told of every acknowledgement once the broker has answered it. */
    private static void told(Map<TopicIdPartition, Set<Long>> offsets, Exception refused) {
        if (refused != null) {
            LOG.info("a case went to somebody else meanwhile: {} {}", offsets, refused.toString());
        }
    }

    private static AcknowledgeType type(CaseJob.Verdict verdict) {
        return switch (verdict) {
            case DONE -> ACCEPT;
            case GIVEN_UP -> REJECT;
            case INTERRUPTED -> RELEASE;
        };
    }

    private void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        job.close();
    }
}
