package casebook.process.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.common.metrics.MetricsReporter;

/**
 * Shows what Kafka's own parts count of themselves: producers, consumers, share consumers, admins, Streams and Connect
 * alike.
 *
 * <p>Kafka makes one for each client that is told of it ({@code metric.reporters}); whoever owns the client need not know.
 */
public final class KafkaMeters implements MetricsReporter {

    private static final String TOTAL = "-total";

    private final Map<MetricName, Meter> shown = new ConcurrentHashMap<>();

    /** Made by Kafka. */
    public KafkaMeters() {}

    @Override
    public void configure(Map<String, ?> settings) {
        // Nothing to choose.
    }

    @Override
    public void init(List<KafkaMetric> metrics) {
        metrics.forEach(this::metricChange);
    }

    @Override
    public void metricChange(KafkaMetric metric) {
        if (metric.isMeasurable()) {
            metricRemoval(metric);
            shown.put(metric.metricName(), show(metric));
        }
    }

    private static Meter show(KafkaMetric metric) {
        MetricName name = metric.metricName();
        List<Tag> tags = name.tags().entrySet().stream()
                .map(tag -> Tag.of(tag.getKey(), tag.getValue()))
                .toList();
        String told = KafkaMeterName.of(name);
        if (name.name().endsWith(TOTAL)) {
            return FunctionCounter.builder(told, metric, KafkaMeters::value)
                    .tags(tags)
                    .description(name.description())
                    .register(Metrics.globalRegistry);
        }
        return Gauge.builder(told, metric, KafkaMeters::value)
                .tags(tags)
                .description(name.description())
                .register(Metrics.globalRegistry);
    }

    private static double value(KafkaMetric metric) {
        return metric.metricValue() instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Override
    public void metricRemoval(KafkaMetric metric) {
        Meter gone = shown.remove(metric.metricName());
        if (gone != null) {
            Metrics.globalRegistry.remove(gone);
        }
    }

    @Override
    public void close() {
        shown.values().forEach(Metrics.globalRegistry::remove);
        shown.clear();
    }
}
