package casebook.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.sink.archive.Archive;
import casebook.testkit.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All cases of a query, read from a real PostgreSQL. */
@Timeout(120)
class SelectionIT {

    private static final int CASES = 2_000;

    @RegisterExtension
    static final Database database = new Database();

    private String url;
    private Jdbi archive;
    private CaseSearch search;

    @BeforeEach
    void fill() throws Exception {
        url = database.fresh();
        try (var tables = new Archive(url, Database.USER, "")) {
            tables.positions(List.of(new TopicPartition("any", 0)));
        }
        archive = Jdbi.create(url, Database.USER, "");
        search = new CaseSearch(archive, List::of);
        archive.useHandle(handle -> insert(handle, 1, CASES));
    }

    private static void insert(Handle handle, int first, int last) {
        handle.execute("""
                INSERT INTO cases SELECT 'case' || n, 1, 1, 1, 0, '第' || n %% 7 || '号', NULL, NULL, '', 'zh',
                    CASE n %% 3 WHEN 0 THEN 'law' WHEN 1 THEN 'finance' END, NULL, 'v1', 'c1', now(), now(),
                    jsonb_build_object('caseId', 'case' || n, 'title', '第' || n %% 7 || '号', 'labels', '[]'::jsonb), 0
                FROM generate_series(%d, %d) AS n
                """.formatted(first, last));
    }

    @Test
    void a_few_are_held_at_a_time_and_fetched_through_a_cursor() {
        var read = new ArrayList<String>();
        archive.useTransaction(handle -> selection(handle).each(record -> {
            if (read.isEmpty()) {
                assertEquals(1, openPortals(handle), "the rest is still with the database");
            }
            read.add(record);
        }));

        assertEquals(CASES, read.size());
        assertEquals(CASES, read.stream().distinct().count());
        archive.useTransaction(handle -> assertEquals(0, openPortals(handle), "the control"));
    }

    @Test
    void they_are_of_one_moment_however_often_they_are_read() {
        search.<RuntimeException>all(everything(), selection -> {
            List<String> before = records(selection);
            Jdbi.create(url, Database.USER, "").useHandle(another -> insert(another, CASES + 1, CASES + 10));

            assertEquals(before, records(selection));
            assertEquals(CASES, selection.size());
        });
        search.<RuntimeException>all(
                everything(), after -> assertEquals(CASES + 10, records(after).size(), "the control"));
    }

    @Test
    void they_come_by_sector_title_and_id() {
        search.<RuntimeException>all(everything(), selection -> {
            List<String> records = records(selection);

            assertTrue(records.get(0).contains("\"case1015\""), records.get(0));
            assertTrue(records.get(CASES - 1).contains("第6号"), records.get(CASES - 1));
        });
    }

    private static int openPortals(Handle handle) {
        // The one that asks has a portal of its own, without a name.
        return handle.createQuery("SELECT count(*) FROM pg_cursors WHERE name <> ''")
                .mapTo(Integer.class)
                .one();
    }

    private static Selection selection(Handle handle) {
        return new Selection(handle, everything(), List.of());
    }

    private static CaseQuery everything() {
        return CaseQuery.of(Map.of("sort", List.of("received")));
    }

    private static List<String> records(Selection selection) {
        var records = new ArrayList<String>();
        selection.<RuntimeException>each(records::add);
        return records;
    }
}
