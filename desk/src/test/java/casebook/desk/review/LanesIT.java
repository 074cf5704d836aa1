package casebook.desk.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.sink.archive.Migrations;
import casebook.testkit.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The queue of an archive of many cases is read from indexes that hold what wants an answer, and nothing else. */
@Timeout(120)
class LanesIT {

    @RegisterExtension
    static final Database database = new Database();

    @Test
    void every_kind_has_its_index() throws Exception {
        String url = database.fresh();
        Migrations.of(url, Database.USER, "").migrate();
        try (Handle handle = Jdbi.create(url, Database.USER, "").open()) {
            handle.execute("SET enable_seqscan = off; SET enable_bitmapscan = off");

            assertPlanned(handle, Kind.CONFLICT, "case_history_conflict");
            assertPlanned(handle, Kind.UNDETERMINED, "Index Only Scan using cases_undetermined");
            assertPlanned(handle, Kind.UNDETERMINED, "case_history_taken_back");
            assertPlanned(handle, Kind.LOW, "Index Only Scan using case_labels_unsure");
        }
    }

    private static void assertPlanned(Handle handle, Kind kind, String index) {
        var query = handle.createQuery("EXPLAIN WITH " + Lanes.before(kind) + "lane AS ("
                + Lanes.of(kind, Narrowing.NONE) + ") SELECT count(*) FROM lane");
        if (kind == Kind.LOW) {
            query.bind("below", Narrowing.LOW);
        }
        String plan = String.join("\n", query.mapTo(String.class).list());

        assertTrue(plan.contains(index), plan);
    }
}
