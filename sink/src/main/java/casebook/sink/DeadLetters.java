package casebook.sink;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;

/** Where a record goes that the archive cannot hold. */
final class DeadLetters {

    private final ErrantRecordReporter reporter;

    /**
     * Dead letters.
     *
     * @param reporter Connect's; null where none are configured
     */
    DeadLetters(ErrantRecordReporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Reports a record and waits until the broker has it: the archive's offsets move past it next.
     *
     * @throws ConnectException when there are no dead letters, or they do not take it; stopping beats losing
     */
    void report(SinkRecord record, Exception why) {
        String which = record.topic() + " at partition " + record.kafkaPartition() + ", offset " + record.kafkaOffset();
        if (reporter == null) {
            throw new ConnectException("the archive cannot hold " + which, why);
        }
        try {
            reporter.report(record, why).get();
        } catch (ExecutionException refused) {
            throw new ConnectException("the dead letters do not take " + which, refused.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ConnectException("stopped while " + which + " was reported", stopping);
        }
    }
}
