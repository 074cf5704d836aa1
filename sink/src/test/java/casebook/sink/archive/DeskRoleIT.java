package casebook.sink.archive;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.testkit.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The role of desks is there after the tables are made, where whoever makes them may make roles. */
@Timeout(120)
class DeskRoleIT {

    private static final String WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND wait_event_type = 'Lock' AND query LIKE '%CREATE ROLE%'";

    private static final String TAKEN = "SELECT casebook_as_desk()";

    @RegisterExtension
    static final Database database = new Database();

    private final String owner = "owner_" + UUID.randomUUID().toString().replace("-", "");

    /** The role is one for the whole server, and the archives of other tests have made it. */
    @BeforeEach
    void take_the_role_away() throws Exception {
        if (ask(database.jdbcUrl(), Database.USER, "SELECT count(*) FROM pg_roles WHERE rolname = 'casebook_desk'")
                .equals("1")) {
            tell(database.jdbcUrl(), "ALTER ROLE casebook_desk RENAME TO former_" + owner);
        }
    }

    /** With a control: it had begun to make the role, and waits for whoever was faster. */
    @Test
    void archives_that_are_made_at_the_same_moment_share_one_role() throws Exception {
        String url = database.fresh();
        var maker = Executors.newSingleThreadExecutor();
        try (Connection faster = DriverManager.getConnection(database.jdbcUrl(), Database.USER, "");
                Statement statement = faster.createStatement()) {
            faster.setAutoCommit(false);
            statement.execute("CREATE ROLE casebook_desk NOLOGIN");
            Future<?> made =
                    maker.submit(() -> Migrations.of(url, Database.USER, "").migrate());
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> ask(url, Database.USER, WAITING).equals("1"));

            faster.commit();

            made.get();
        } finally {
            maker.shutdown();
        }
        assertEquals("casebook_desk", ask(url, Database.USER, TAKEN));
    }

    @Test
    void an_owner_who_may_make_roles_makes_it_and_may_take_it() throws Exception {
        String url = ownedBy("CREATEROLE");

        Migrations.of(url, owner, "").migrate();

        assertEquals("casebook_desk", ask(url, owner, TAKEN));
        assertEquals("0", ask(url, owner, TAKEN + "; SELECT count(*) FROM cases"));
    }

    @Test
    void an_owner_who_may_not_make_it_makes_the_tables_all_the_same() throws Exception {
        String url = ownedBy("NOCREATEROLE");

        Migrations.of(url, owner, "").migrate();

        assertEquals(owner, ask(url, owner, TAKEN));
        assertEquals("0", ask(url, Database.USER, "SELECT count(*) FROM pg_roles WHERE rolname = 'casebook_desk'"));
    }

    @Test
    void an_owner_who_may_not_take_it_reads_as_before() throws Exception {
        tell(database.jdbcUrl(), "CREATE ROLE casebook_desk NOLOGIN");
        String url = ownedBy("NOCREATEROLE");

        Migrations.of(url, owner, "").migrate();

        assertEquals(owner, ask(url, owner, TAKEN));
        assertEquals("casebook_desk", ask(url, Database.USER, TAKEN), "whoever may takes it");
    }

    @Test
    void a_table_of_later_can_be_read_by_it() throws Exception {
        String url = database.fresh();
        Migrations.of(url, Database.USER, "").migrate();

        tell(url, "CREATE TABLE of_later AS SELECT 5 AS five");

        assertEquals("5", ask(url, Database.USER, TAKEN + "; SELECT five FROM of_later"));
    }

    /** A new database of a user with this attribute, who is no superuser. */
    private String ownedBy(String attribute) throws SQLException {
        String url = database.fresh();
        tell(url, "CREATE USER " + owner + " " + attribute);
        tell(url, "DO 'BEGIN EXECUTE format(''ALTER DATABASE %I OWNER TO " + owner + "'', current_database()); END'");
        return url;
    }

    private static void tell(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
                Statement told = connection.createStatement()) {
            told.execute(statement);
        }
    }

    /** The one value that the last of these statements gives. */
    private static String ask(String url, String user, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement asked = connection.createStatement()) {
            String value = null;
            boolean more = asked.execute(statements);
            while (more) {
                try (var result = asked.getResultSet()) {
                    result.next();
                    value = result.getString(1);
                }
                more = asked.getMoreResults();
            }
            return value;
        }
    }
}
