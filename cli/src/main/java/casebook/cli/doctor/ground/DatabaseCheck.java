package casebook.cli.doctor.ground;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.sink.archive.Migrations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * Whether the archive's database answers, is new enough, and has the archive's tables.
 *
 * @param url its JDBC address
 * @param user its user
 * @param password of that user
 * @param own whether it is the house's own, which is as this build brings it
 */
public record DatabaseCheck(String url, String user, String password, boolean own) implements Check {

    private static final String PATIENCE_SECONDS = "5";
    private static final int LEAST = 14;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        try (Connection connection = connect()) {
            findings.add(version(
                    connection.getMetaData().getDatabaseMajorVersion(),
                    connection.getMetaData().getDatabaseProductVersion()));
            findings.add(compression(hasLz4(connection)));
        } catch (SQLException away) {
            return List.of(Finding.stops(
                    name(),
                    "no PostgreSQL serves " + place() + " ("
                            + String.valueOf(away.getMessage()).replace(url, place()) + ")",
                    "start it, or look at CASEBOOK_DATABASE_URL, CASEBOOK_DATABASE_USER and"
                            + " CASEBOOK_DATABASE_PASSWORD"));
        }
        MigrationInfoService tables = Migrations.of(url, user, password).info();
        findings.add(tables(
                tables.applied().length,
                tables.pending().length,
                tables.current() != null && tables.current().getState().isFailed()));
        return findings;
    }

    /** Its address without what may be a secret in it. */
    private String place() {
        return url.replaceFirst("\\?.*", "");
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    private static boolean hasLz4(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression'")) {
            return result.next() && result.getBoolean(1);
        }
    }

    Finding version(int major, String version) {
        return major >= LEAST
                ? Finding.ok(name(), "PostgreSQL " + version + " serves " + place())
                : Finding.stops(
                        name(),
                        "PostgreSQL " + version + " at " + place() + " is too old",
                        "move to PostgreSQL " + LEAST + " or newer");
    }

    Finding compression(boolean lz4) {
        String without =
                "it was built without lz4: long texts are packed by pglz, which takes about three times as long";
        if (lz4) {
            return Finding.ok(name(), "it packs long texts with lz4");
        }
        return own
                ? Finding.note(name(), without)
                : Finding.warning(
                        name(),
                        without,
                        "use a PostgreSQL that was built --with-lz4, as those of Debian and of Docker's library are");
    }

    Finding tables(int applied, int pending, boolean failed) {
        if (failed) {
            return Finding.stops(
                    name(),
                    "the last change to the archive's tables failed",
                    "look into flyway_schema_history for which; the archive is made anew from the topics, so an empty"
                            + " database will do");
        }
        return pending == 0
                ? Finding.ok(name(), "the archive's tables are those of this build (" + applied + " migrations)")
                : Finding.note(
                        name(),
                        pending + " migrations of the archive's tables are due: the sink makes them when it starts");
    }
}
