package casebook.cli.doctor.house;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Whether some client of Kafka knows each property that is passed through to it; Kafka itself only logs a wrong name.
 *
 * @param properties by name, as they are passed through
 */
public record ClientPropertiesCheck(Map<String, Object> properties) implements Check {

    private static final List<ConfigDef> CLIENTS = List.of(
            ConsumerConfig.configDef(),
            ProducerConfig.configDef(),
            AdminClientConfig.configDef(),
            StreamsConfig.configDef());

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        properties.forEach((property, value) -> judge(property, value).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> judge(String property, Object value) {
        String setting = "CASEBOOK_KAFKA_" + property.toUpperCase(Locale.ROOT).replace('.', '_');
        List<ConfigDef> knowing = CLIENTS.stream()
                .filter(client -> client.names().contains(property))
                .toList();
        if (knowing.isEmpty()) {
            return Optional.of(Finding.warning(
                    name(),
                    setting + " is passed through as " + property + ", which no client of Kafka knows",
                    "look up its name among Kafka's configurations, or unset it"));
        }
        try {
            ConfigDef.ConfigKey key = knowing.get(0).configKeys().get(property);
            Object parsed = ConfigDef.parseType(property, value, key.type);
            if (key.validator != null) {
                key.validator.ensureValid(property, parsed);
            }
            return Optional.empty();
        } catch (ConfigException bad) {
            return Optional.of(Finding.stops(name(), setting + ": " + bad.getMessage(), "set it anew, or unset it"));
        }
    }
}
