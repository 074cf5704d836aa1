package casebook.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads settings for a config record and shows all complaints at once. */
public final class Settings {

    private static final String PREFIX = "CASEBOOK_";
    private static final String KAFKA = "CASEBOOK_KAFKA_";
    private static final Set<String> KNOWN =
            Arrays.stream(Setting.values()).map(Enum::name).collect(Collectors.toSet());

    /** A bad start: every complaint in one message, one a line. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<String> complaints;

        Refused(List<String> complaints) {
            super("Cannot start:\n  " + String.join("\n  ", complaints));
            this.complaints = List.copyOf(complaints);
        }

        /** Every complaint, each beginning with the setting it is about. */
        public List<String> complaints() {
            return complaints;
        }
    }

    private final Map<String, String> given;
    private final List<String> complaints = new ArrayList<>();

    private Settings(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads a config record.
     *
     * @param given variables by name, environment and file already merged
     * @param reader builds the record; what it makes is thrown away when anything was wrong
     * @throws Refused when a key is unknown or a value is bad
     */
    public static <C> C read(Map<String, String> given, Function<Settings, C> reader) {
        var settings = new Settings(given);
        given.keySet().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.startsWith(KAFKA) && !KNOWN.contains(key))
                .sorted()
                .forEach(key -> settings.complaints.add(key + " is not a setting of Casebook"));
        C config = reader.apply(settings);
        if (!settings.complaints.isEmpty()) {
            // Several parts may read one setting, and complain of it alike.
            throw new Refused(settings.complaints.stream().distinct().toList());
        }
        return config;
    }

    /** A text. */
    public String text(Setting setting) {
        String value = given.get(setting.name());
        return value == null || value.isBlank() ? setting.defaultValue() : value.strip();
    }

    /** A text that has no default. */
    public String required(Setting setting) {
        String value = text(setting);
        if (value.isEmpty()) {
            complaints.add(setting + " is not set");
        }
        return value;
    }

    /** True or false. */
    public boolean yes(Setting setting) {
        String value = text(setting);
        if (!value.equals("true") && !value.equals("false")) {
            complaints.add("%s is \"%s\": must be true or false".formatted(setting, value));
        }
        return value.equals("true");
    }

    /** One of a few words. */
    public String oneOf(Setting setting, String... words) {
        String value = text(setting);
        if (!List.of(words).contains(value)) {
            complaints.add("%s is \"%s\": must be one of %s".formatted(setting, value, String.join(", ", words)));
        }
        return value;
    }

    /** An address of the web, {@code http} or {@code https}. */
    public URI http(Setting setting) {
        String value = text(setting);
        if (value.matches("https?://[^/?#\\s]+/?\\S*")) {
            try {
                return new URI(value);
            } catch (URISyntaxException e) {
                // Told below.
            }
        }
        complaints.add("%s is \"%s\": must be an address such as http://127.0.0.1:8080".formatted(setting, value));
        return null;
    }

    /** An address of the web, or none. */
    public Optional<URI> optionalHttp(Setting setting) {
        return text(setting).isEmpty() ? Optional.empty() : Optional.ofNullable(http(setting));
    }

    /** Something the reader of a record finds wrong by itself. */
    public void complain(String complaint) {
        complaints.add(complaint);
    }

    /** A folder or file; a leading {@code ~/} is the user's home. */
    public Path path(Setting setting) {
        String value = text(setting);
        // Java's own user.home is what the system's user table says, whatever HOME is.
        return value.startsWith("~/")
                ? Path.of(given.getOrDefault("HOME", System.getProperty("user.home")), value.substring(2))
                : Path.of(value).toAbsolutePath();
    }

    /** A whole number within bounds, both included. */
    public int number(Setting setting, int least, int most) {
        return Math.toIntExact(bigNumber(setting, least, most));
    }

    /** A large whole number within bounds, both included. */
    public long bigNumber(Setting setting, long least, long most) {
        try {
            long value = Long.parseLong(text(setting));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, with the bounds.
        }
        complaints.add(
                "%s is \"%s\": must be a whole number from %d to %d".formatted(setting, text(setting), least, most));
        return least;
    }

    /** Kafka client properties passed through: {@code CASEBOOK_KAFKA_LINGER_MS=5} gives {@code linger.ms=5}. */
    public Map<String, Object> kafka() {
        var properties = new TreeMap<String, Object>();
        given.forEach((key, value) -> {
            if (key.startsWith(KAFKA) && !KNOWN.contains(key)) {
                properties.put(
                        key.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return properties;
    }
}
