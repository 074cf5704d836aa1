package casebook.cli.house;

import casebook.contract.Setting;
import casebook.contract.Settings;
import casebook.process.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where a Casebook runs, noted in its home so that other commands find it.
 *
 * @param http address of doors and desk
 * @param kafka bootstrap servers
 * @param database JDBC address of the archive
 * @param databaseUser user of the archive
 * @param home folder that holds everything
 */
public record Whereabouts(URI http, String kafka, String database, String databaseUser, Path home) {

    private static final String FILE = "running.properties";

    /** Those of the Casebook that runs on this home; the defaults when none left a note. */
    public static Whereabouts ofThisHome() {
        Path home = Settings.read(Given.here(), all -> all.path(Setting.CASEBOOK_HOME));
        return of(home);
    }

    /** Those of the Casebook that runs on this home; the defaults when none left a note. */
    public static Whereabouts of(Path home) {
        var noted = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve(FILE))) {
            noted.load(reader);
        } catch (NoSuchFileException nobody) {
            // The defaults hold.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + home.resolve(FILE), e);
        }
        return new Whereabouts(
                URI.create(noted.getProperty("http", "http://127.0.0.1:8080")),
                noted.getProperty("kafka", "127.0.0.1:9092"),
                noted.getProperty("database", "jdbc:postgresql://127.0.0.1:15432/casebook"),
                noted.getProperty("database.user", "postgres"),
                home);
    }

    /** Leaves the note. */
    void note() throws IOException {
        var noted = new Properties();
        noted.setProperty("http", http.toString());
        noted.setProperty("kafka", kafka);
        noted.setProperty("database", database);
        noted.setProperty("database.user", databaseUser);
        try (var writer = Files.newBufferedWriter(home.resolve(FILE))) {
            noted.store(writer, "Where this Casebook runs; written at every start.");
        }
    }

    /** Takes the note away. */
    void forget() throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }
}
