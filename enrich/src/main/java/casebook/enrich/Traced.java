package casebook.enrich;

import casebook.process.trace.Leg;
import casebook.process.trace.Traces;
import io.opentelemetry.api.trace.SpanKind;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/** A step as one leg of each case's way; what it hands on and writes belongs to the same trace. */
final class Traced<K, V, L, W> implements Processor<K, V, L, W> {

    private final String name;
    private final Processor<K, V, L, W> step;

    private Traced(String name, Processor<K, V, L, W> step) {
        this.name = name;
        this.step = step;
    }

    /** The same step, traced. */
    static <K, V, L, W> ProcessorSupplier<K, V, L, W> step(String name, ProcessorSupplier<K, V, L, W> step) {
        return () -> new Traced<>(name, step.get());
    }

    @Override
    public void init(ProcessorContext<L, W> context) {
        step.init(context);
    }

    @Override
    public void process(Record<K, V> record) {
        try (Leg leg = Leg.begin(name, SpanKind.CONSUMER, Traces.of(record.headers()))) {
            leg.about(String.valueOf(record.key()));
            // A copy: the record that came in is also what a dead letter would be made of.
            var headers = new RecordHeaders(record.headers());
            Traces.mark(headers);
            leg.attempt(() -> step.process(record.withHeaders(headers)));
        }
    }

    @Override
    public void close() {
        step.close();
    }
}
