package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which cases mean nearly the same, by vectors in a real PostgreSQL. */
@Timeout(120)
class SimilarIT {

    @RegisterExtension
    static final Database database = new Database();

    private static DeskServer desk;
    private static String asked;
    private static String without;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        var cases = new ToldCases();
        asked = cases.tell("信贷", null, List.of());
        cases.vector(asked, "e1", List.of(1f, 0f));
        cases.vector(cases.tell("贷款", null, List.of()), "e1", List.of(9f, 1f));
        cases.vector(cases.tell("农业", null, List.of()), "e1", List.of(0f, 1f));
        cases.vector(cases.tell("授信", null, List.of()), "e1", List.of(2f, 0f));
        cases.vector(cases.tell("另一个", null, List.of()), "e2", List.of(1f, 0f));
        without = cases.tell("无", null, List.of());
        cases.vector("x".repeat(26), "e1", List.of(1f, 0f));
        cases.write(url);
        // Enough to be fetched in more than one go.
        try (var connection = DriverManager.getConnection(url, Database.USER, "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO case_vectors SELECT 'gone' || n, 1, 1, 'e1', '{-1,0}' FROM generate_series(1, 2000) n");
            statement.execute(
                    "INSERT INTO cases SELECT 'gone' || n, 1, 1, 1, 1, 't', NULL, NULL, '', 'zh', NULL, NULL, 'v', 'c',"
                            + " now(), now(), '{\"labels\": []}', n FROM generate_series(1, 2000) n");
        }
        desk = new DeskServer(url);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void the_most_similar_curated_cases_of_the_same_embedder_come_first() throws Exception {
        JsonNode similar = desk.json("/v1/cases/" + asked + "/similar?size=3").path("similar");

        assertEquals(
                List.of("授信", "贷款", "农业"),
                StreamSupport.stream(similar.spliterator(), false)
                        .map(one -> one.path("title").asText())
                        .toList());
        assertEquals(1, similar.path(0).path("similarity").asDouble(), 1e-6);
        assertEquals(0, similar.path(2).path("similarity").asDouble(), 1e-6);
    }

    @Test
    void a_case_without_a_vector_has_none_and_too_many_are_not_told() throws Exception {
        assertEquals(404, desk.get("/v1/cases/" + without + "/similar").statusCode());
        assertEquals(400, desk.get("/v1/cases/" + asked + "/similar?size=51").statusCode());
        assertEquals(400, desk.get("/v1/cases/" + asked + "/similar?size=-1").statusCode());
    }
}
