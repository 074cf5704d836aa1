package casebook.sink;

import static java.nio.charset.StandardCharsets.US_ASCII;

import casebook.process.metrics.Metric;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import casebook.process.trace.Leg;
import casebook.process.trace.Traces;
import casebook.sink.archive.ArchiveAway;
import io.opentelemetry.context.Context;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.sink.SinkRecord;

/** Writing a batch, timed, counted, and as one span that goes back to the traces of all its records. */
final class Observed {

    private static final StageClock CLOCK = StageClock.of(Stage.ARCHIVE);

    /** What is done with a batch. */
    @FunctionalInterface
    interface Writing {
        void write() throws ArchiveAway;
    }

    static void write(Collection<SinkRecord> records, Writing writing) throws ArchiveAway {
        try (Leg leg =
                Leg.ofMany("archive", records.stream().map(Observed::trace).toList())) {
            leg.attempt(() -> CLOCK.time(() -> {
                writing.write();
                return null;
            }));
        }
        records.stream()
                .collect(Collectors.groupingBy(SinkRecord::originalTopic, Collectors.counting()))
                .forEach((topic, count) ->
                        Metric.ARCHIVED.counter("topic", topic).increment(count));
    }

    private static Context trace(SinkRecord record) {
        Header parent = record.headers().lastWithName(Traces.HEADER);
        var headers = new RecordHeaders();
        if (parent != null && parent.value() instanceof String told) {
            headers.add(Traces.HEADER, told.getBytes(US_ASCII));
        }
        return Traces.of(headers);
    }

    private Observed() {}
}
