package casebook.sink;

import casebook.process.metrics.Metric;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import casebook.process.trace.Leg;
import casebook.process.trace.Traces;
import casebook.sink.archive.ArchiveAway;
import io.opentelemetry.context.Context;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
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
        try (Leg leg = Leg.ofMany("archive", records.stream().map(Observed::trace))) {
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
        return Traces.of(
                parent != null && parent.value() instanceof String told ? Map.of(Traces.HEADER, told) : Map.of());
    }

    private Observed() {}
}
