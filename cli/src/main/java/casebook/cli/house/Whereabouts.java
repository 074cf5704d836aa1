package casebook.cli.house;

import static casebook.contract.Setting.CASEBOOK_DATABASE_PASSWORD;
import static casebook.contract.Setting.CASEBOOK_DATABASE_URL;
import static casebook.contract.Setting.CASEBOOK_DATABASE_USER;
import static casebook.contract.Setting.CASEBOOK_HOME;
import static casebook.contract.Setting.CASEBOOK_KAFKA_BOOTSTRAP_SERVERS;
import static casebook.contract.Setting.CASEBOOK_SCHEMA_REGISTRY_URL;
import static casebook.contract.Setting.CASEBOOK_URL;

import casebook.contract.EventSerde;
import casebook.contract.Settings;
import casebook.contract.registry.RegisteredSchemas;
import casebook.contract.registry.SchemaRegistry;
import casebook.ingest.blob.BlobPlace;
import casebook.process.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where a Casebook runs, noted in its home so that other commands find it.
 *
 * @param http address of doors and desk
 * @param kafka bootstrap servers
 * @param database JDBC address of the archive
 * @param databaseUser user of the archive
 * @param schemaRegistry registry that gives out the ids in its records; empty where they are Casebook's own
 * @param home folder that holds everything
 * @param blobs where submitted files lie
 */
public record Whereabouts(
        URI http,
        String kafka,
        String database,
        String databaseUser,
        Optional<URI> schemaRegistry,
        Path home,
        BlobPlace blobs) {

    private static final String FILE = "running.properties";
    private static final String SETTING = "CASEBOOK_";

    /** Those that settings name, else those noted in this home, else the defaults. */
    public static Whereabouts ofThisHome() {
        return of(Given.here());
    }

    /** The same, of a house whose records this process is about to read. */
    public static Whereabouts toReadFrom() {
        Whereabouts house = ofThisHome();
        house.readItsIds();
        return house;
    }

    /** Those that these settings name, else those noted in their home, else the defaults. */
    public static Whereabouts of(Map<String, String> given) {
        return Settings.read(given, all -> {
            Whereabouts noted = of(all.path(CASEBOOK_HOME), given);
            return new Whereabouts(
                    given.containsKey(CASEBOOK_URL.name()) ? all.http(CASEBOOK_URL) : noted.http,
                    or(all.text(CASEBOOK_KAFKA_BOOTSTRAP_SERVERS), noted.kafka),
                    or(all.text(CASEBOOK_DATABASE_URL), noted.database),
                    given.containsKey(CASEBOOK_DATABASE_USER.name())
                            ? all.text(CASEBOOK_DATABASE_USER)
                            : noted.databaseUser,
                    all.optionalHttp(CASEBOOK_SCHEMA_REGISTRY_URL).or(noted::schemaRegistry),
                    noted.home,
                    noted.blobs);
        });
    }

    /** Has this process read the records there under the ids they were written with. */
    public void readItsIds() {
        schemaRegistry.ifPresent(registry -> EventSerde.agreeOn(new RegisteredSchemas(new SchemaRegistry(registry))));
    }

    /** What a client of its Kafka is told: where it is, and what settings pass through. */
    public Map<String, Object> kafkaClient() {
        Map<String, Object> client = new HashMap<>(Settings.read(Given.here(), Settings::kafka));
        client.put("bootstrap.servers", kafka);
        return client;
    }

    /** The password of the archive's user; it is never noted, so only settings tell it. */
    public static String databasePassword() {
        return Settings.read(Given.here(), all -> all.text(CASEBOOK_DATABASE_PASSWORD));
    }

    private static String or(String named, String noted) {
        return named.isEmpty() ? noted : named;
    }

    /** Those of the Casebook that runs on this home; the defaults when none left a note. */
    public static Whereabouts of(Path home) {
        return of(home, Map.of());
    }

    private static Whereabouts of(Path home, Map<String, String> given) {
        var noted = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve(FILE))) {
            noted.load(reader);
        } catch (NoSuchFileException nobody) {
            // The defaults hold.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + home.resolve(FILE), e);
        }
        return new Whereabouts(
                URI.create(noted.getProperty("http", CASEBOOK_URL.defaultValue())),
                noted.getProperty("kafka", "127.0.0.1:9092"),
                noted.getProperty("database", "jdbc:postgresql://127.0.0.1:15432/casebook"),
                noted.getProperty("database.user", "postgres"),
                Optional.ofNullable(noted.getProperty("schema.registry")).map(URI::create),
                home,
                blobs(noted, home, given));
    }

    private static BlobPlace blobs(Properties noted, Path home, Map<String, String> given) {
        var settings = new TreeMap<String, String>();
        noted.stringPropertyNames().stream()
                .filter(name -> name.startsWith(SETTING))
                .forEach(name -> settings.put(name, noted.getProperty(name)));
        settings.putAll(given);
        settings.put(CASEBOOK_HOME.name(), home.toString());
        return Settings.read(settings, BlobPlace::from);
    }

    /** Whether somebody left a note in this home; one that was killed leaves it too. */
    public static boolean isNoted(Path home) {
        return Files.exists(home.resolve(FILE));
    }

    /** Leaves the note. */
    void note() throws IOException {
        var noted = new Properties();
        noted.setProperty("http", http.toString());
        noted.setProperty("kafka", kafka);
        noted.setProperty("database", database);
        noted.setProperty("database.user", databaseUser);
        blobs.note().forEach((setting, value) -> noted.setProperty(setting.name(), value));
        // Without a password: that is for the environment alone.
        schemaRegistry.ifPresent(
                registry -> noted.setProperty("schema.registry", new SchemaRegistry(registry).toString()));
        try (var writer = Files.newBufferedWriter(home.resolve(FILE))) {
            noted.store(writer, "Where this Casebook runs; written at every start.");
        }
    }

    /** Takes the note away. */
    void forget() throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }
}
