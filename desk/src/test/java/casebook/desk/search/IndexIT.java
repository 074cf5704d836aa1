package casebook.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.sink.archive.Archive;
import casebook.testkit.Database;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That words are looked up, and not looked for: over thousands of cases, by the plan and not by the clock. */
@Timeout(180)
class IndexIT {

    private static final int CASES = 4_000;

    @RegisterExtension
    static final Database database = new Database();

    private static Jdbi archive;

    @BeforeAll
    static void fill() throws Exception {
        String url = database.fresh();
        try (var tables = new Archive(url, Database.USER, "")) {
            tables.positions(List.of(new TopicPartition("any", 0)));
        }
        archive = Jdbi.create(url, Database.USER, "");
        archive.useHandle(handle -> {
            handle.execute("""
                    INSERT INTO cases SELECT 'case' || n, 1, 1, 1, 1, '第' || n || '号助手', '公司' || n %% 50, NULL, '', 'zh', NULL,
                        NULL, 'v1', 'c1', now() + n * interval '1 second', now(),
                        jsonb_build_object('labels', jsonb_build_array(jsonb_build_object(
                            'facet', 'sector', 'code', 'code' || n %% 20, 'primary', true, 'confidence', 0.5))), n
                    FROM generate_series(1, %d) AS n""".formatted(CASES));
            handle.execute("""
                    INSERT INTO case_texts SELECT 'case' || n, 0, 0, 1, 1, '', 'a.txt', '信贷'
                        || (SELECT string_agg(chr(20000 + ((n * 7919 + m * 104729) %% 5000)), '') FROM generate_series(1, 60) AS m)
                    FROM generate_series(1, %d) AS n""".formatted(CASES));
            handle.execute("ANALYZE");
        });
    }

    @Test
    void both_indexes_answer_and_no_text_is_read_through() {
        CaseQuery query = query("信贷审批 model");
        String plan = archive.withHandle(handle -> {
            List<Needle> needles = Needles.of(handle, query.words().terms());
            return String.join(
                    "\n",
                    Finding.bound(handle.createQuery("EXPLAIN " + FindingSql.of(query, needles)), query, needles)
                            .mapTo(String.class)
                            .list());
        });

        assertTrue(plan.contains("Bitmap Index Scan on case_texts_words"), plan);
        assertTrue(plan.contains("Bitmap Index Scan on cases_words"), plan);
        assertFalse(plan.contains("Seq Scan on case_texts"), plan);
    }

    @Test
    void what_is_found_by_the_index_is_what_a_look_at_every_text_finds() {
        var search = new CaseSearch(archive, List::of);
        for (String words : List.of("信贷", "助手", "号助", "丠", "信贷 号助手")) {
            long looked = archive.withHandle(handle -> handle.createQuery(
                            "SELECT count(*) FROM cases JOIN case_texts USING (case_id) WHERE NOT EXISTS"
                                    + " (SELECT FROM unnest(string_to_array(:words, ' ')) AS word"
                                    + " WHERE strpos(title || text, word) = 0)")
                    .bind("words", words)
                    .mapTo(Long.class)
                    .one());
            assertEquals(looked, search.page(query(words)).counts().total(), words);
        }
    }

    private static CaseQuery query(String words) {
        return CaseQuery.of(Map.of("q", List.of(words)));
    }
}
