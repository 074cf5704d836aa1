package casebook.process.metrics;

import java.util.Set;
import org.apache.kafka.common.MetricName;

/**
 * The name under which a metric of Kafka's is shown. Pure.
 *
 * <p>Kafka gives one name to a client's sum and to its share of a topic or a partition; Prometheus wants the same labels
 * wherever it reads the same name, so the narrower ones say what they are by.
 */
final class KafkaMeterName {

    static String of(MetricName metric) {
        String group = metric.group().replaceFirst("-metrics$", "");
        String name = metric.name().replaceFirst("-total$", "");
        return ("kafka." + group + "." + name + by(metric.tags().keySet())).replace('-', '.');
    }

    private static String by(Set<String> tags) {
        if (tags.contains("partition")) {
            return ".by.partition";
        } else if (tags.contains("topic")) {
            return ".by.topic";
        } else if (tags.contains("connector") && !tags.contains("task")) {
            return ".by.connector";
        }
        return "";
    }

    private KafkaMeterName() {}
}
