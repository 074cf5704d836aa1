package casebook.sink.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.testkit.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What would be without guards: controls of the tests that nothing older wins and that a key may be repeated. */
@Timeout(120)
class StagedTableIT {

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    @Test
    void without_a_guard_the_older_row_that_comes_later_wins() throws Exception {
        upsert("true", row(2, "new"));

        upsert("t.revision < excluded.revision", row(1, "old"));
        assertEquals(List.of("new"), embedders());
        upsert("true", row(1, "old"));
        assertEquals(List.of("old"), embedders());
    }

    @Test
    void a_key_that_was_not_collapsed_is_refused_with_its_whole_batch() throws Exception {
        upsert("true", row(1, "first"));

        var refused = assertThrows(SQLException.class, () -> upsert("true", row(2, "second"), row(3, "third")));

        assertEquals("21000", refused.getSQLState());
        assertEquals(List.of("first"), embedders());
    }

    private static List<?> row(int revision, String embedder) {
        return List.of("a", revision, 1, embedder, List.of(1f));
    }

    private List<String> embedders() throws SQLException {
        return archive.rows("SELECT embedder FROM case_vectors");
    }

    private void upsert(String guard, List<?>... rows) throws Exception {
        archive.write();
        try (Connection connection = archive.connection()) {
            connection.setAutoCommit(false);
            new StagedTable(
                            "case_vectors",
                            List.of("case_id", "revision", "extraction", "embedder", "vector"),
                            1,
                            guard)
                    .upsert(connection, List.of(rows));
            connection.commit();
        }
    }
}
