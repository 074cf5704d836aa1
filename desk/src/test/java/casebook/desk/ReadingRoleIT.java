package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.export.Format;
import casebook.sink.archive.Migrations;
import casebook.testkit.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk reads as a role that can do nothing else, whoever it logs in as. */
@Timeout(120)
class ReadingRoleIT {

    /** Permission denied; a session that is read-only is refused with 25006. */
    private static final String REFUSED = "42501";

    private static final String READ_WRITE = "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE";

    private static final int TIMES = 6;

    @RegisterExtension
    static final Database database = new Database();

    private String url;
    private String caseId;

    @BeforeEach
    void write() throws Exception {
        url = database.fresh();
        var cases = new ToldCases();
        caseId = cases.tell("信贷审批助手", "甲银行", List.of("sector=finance", "scope=vertical"), "审批贷款。");
        cases.vector(caseId, "e1", List.of(1f, 0f));
        cases.write(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO withdrawals VALUES ('x', 1)",
                "UPDATE cases SET title = 'x'",
                "DELETE FROM cases",
                "TRUNCATE cases CASCADE",
                "DROP TABLE reviews",
                "CREATE TABLE mine (one int)"
            })
    void the_database_refuses_its_writes_though_the_session_is_let_write(String write) throws Exception {
        assertEquals(REFUSED, refusal(Database.USER, "", READ_WRITE, write));
        asOwner(write);
    }

    @Test
    void a_transaction_that_is_let_write_is_refused_as_well() throws Exception {
        assertEquals(REFUSED, refusal(Database.USER, "", "BEGIN", "SET TRANSACTION READ WRITE", "DELETE FROM cases"));
    }

    @Test
    void every_page_is_answered_by_that_role() throws Exception {
        try (var desk = new DeskServer(url)) {
            assertAnswersAll(desk);
        }
    }

    @Test
    void a_desk_with_a_login_of_its_own_answers_every_page_and_cannot_go_back_to_more() throws Exception {
        String user = "desk_" + UUID.randomUUID().toString().replace("-", "");
        asOwner("CREATE USER " + user + " PASSWORD 'a' IN ROLE casebook_desk");

        try (var desk = new DeskServer(url, user, "a")) {
            assertAnswersAll(desk);
        }
        assertEquals(REFUSED, refusal(user, "a", READ_WRITE, "RESET ROLE", "DELETE FROM cases"));
    }

    /** With which state the last of these statements is refused to a desk. */
    private String refusal(String user, String password, String... statements) throws SQLException {
        try (var connections = Desk.connections(url, user, password);
                Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            String last = statements[statements.length - 1];
            return assertThrows(SQLException.class, () -> statement.execute(last))
                    .getSQLState();
        }
    }

    @Test
    void a_desk_that_was_there_before_the_tables_is_not_ready_until_they_are_and_has_the_role_then() throws Exception {
        String empty = database.fresh();
        try (var desk = Desk.open(empty, Database.USER, "");
                var connections = Desk.connections(empty, Database.USER, "")) {
            assertFalse(desk.ready());
            assertThrows(SQLException.class, connections::getConnection);

            Migrations.of(empty, Database.USER, "").migrate();

            for (int i = 0; i < connections.getMaximumPoolSize(); i++) {
                assertEquals("casebook_desk", currentUser(patiently(connections)));
            }
            assertTrue(patiently(desk));
        }
    }

    /** The pool asks again after a while, which is longer each time; every question waits for five seconds. */
    private static Connection patiently(DataSource connections) throws SQLException {
        for (int i = 1; ; i++) {
            try {
                return connections.getConnection();
            } catch (SQLTransientConnectionException notYet) {
                if (i == TIMES) {
                    throw notYet;
                }
            }
        }
    }

    private static boolean patiently(Desk desk) {
        return IntStream.range(0, TIMES).anyMatch(i -> desk.ready());
    }

    private static String currentUser(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT current_user")) {
            result.next();
            return result.getString(1);
        }
    }

    private void assertAnswersAll(DeskServer desk) throws Exception {
        var pages = new ArrayList<>(List.of(
                "/v1/cases",
                "/v1/cases?q=%E4%BF%A1%E8%B4%B7&sector=finance&has=scope=vertical",
                "/v1/cases?has=BASE_MODEL=none",
                "/v1/statistics",
                "/v1/cases/" + caseId,
                "/v1/cases/" + caseId + "/history",
                "/v1/cases/" + caseId + "/document",
                "/v1/cases/" + caseId + "/similar"));
        for (Format format : Format.values()) {
            pages.add("/v1/casebook." + format.extension());
        }
        for (String page : pages) {
            assertEquals(200, desk.get(page).statusCode(), page);
        }
    }

    private void asOwner(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
                Statement told = connection.createStatement()) {
            told.execute(statement);
        }
    }
}
