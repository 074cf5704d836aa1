package casebook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Setting;
import casebook.embedded.kafka.NodeSettings;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} and {@code .env} know the settings, and the broker there is told what ours is told. */
class ContainersTest {

    private static final Path ROOT = Path.of("..");

    /** Settings of a house in one process, and where a part in a container is and listens, which is not a choice. */
    private static final Set<String> NOT_A_CHOICE = Set.of(
            "CASEBOOK_HOME",
            "CASEBOOK_HTTP_HOST",
            "CASEBOOK_HTTP_PORT",
            "CASEBOOK_KAFKA_PORT",
            "CASEBOOK_POSTGRES_PORT");

    /** Sizes are the container's business, and what Connect needs a rebalance for is not the broker's. */
    private static final Pattern SIZE = Pattern.compile("KAFKA_(LOG_SEGMENT|LOG_INDEX|LOG_CLEANER|NUM_|BACKGROUND).*");

    private final Map<String, Object> compose = read();
    private final Map<String, String> env = env();

    @Test
    void every_setting_can_be_set() {
        var settable = new TreeSet<>(env.keySet());
        settable.addAll(shared().keySet());
        settable.addAll(environment("casebook").keySet());

        assertAll(Arrays.stream(Setting.values())
                .map(Enum::name)
                .filter(name -> !NOT_A_CHOICE.contains(name))
                .map(name -> () -> assertTrue(settable.contains(name), name + " is missing in .env")));
    }

    @Test
    void nothing_is_set_that_is_no_setting() {
        var known = Arrays.stream(Setting.values()).map(Enum::name).collect(Collectors.toSet());
        var named = new TreeSet<>(env.keySet());
        named.addAll(environment("casebook").keySet());
        named.removeIf(name -> !name.startsWith("CASEBOOK_"));

        assertTrue(known.containsAll(named), named + " against " + known);
    }

    @Test
    void what_env_does_not_say_has_the_same_default() {
        var variable = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}");
        variable.matcher(text()).results().forEach(found -> assertEquals(env.get(found.group(1)), found.group(2)));
    }

    @Test
    void the_broker_is_told_what_the_embedded_one_is_told() {
        Map<String, Object> told = environment("kafka");
        NodeSettings.anywhere().forEach((name, value) -> {
            String variable = "KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
            if (!SIZE.matcher(variable).matches() && told.containsKey(variable)) {
                assertEquals(value, String.valueOf(told.get(variable)), variable);
            }
        });
        assertFalse(told.isEmpty());
    }

    @Test
    void nothing_is_published_beyond_loopback() {
        for (Object service : services().values()) {
            for (Object port : list(map(service).get("ports"))) {
                assertTrue(port.toString().startsWith("127.0.0.1:"), port.toString());
            }
        }
    }

    private Map<String, Object> services() {
        return map(compose.get("services"));
    }

    private Map<String, Object> environment(String service) {
        return map(map(services().get(service)).get("environment"));
    }

    private Map<String, Object> shared() {
        return map(compose.get("x-where"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Iterable<?> list(Object value) {
        return value == null ? Set.of() : (Iterable<?>) value;
    }

    private static String text() {
        try {
            return Files.readString(ROOT.resolve("docker-compose.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read() {
        return new Yaml().load(text());
    }

    private static Map<String, String> env() {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(ROOT.resolve(".env"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
