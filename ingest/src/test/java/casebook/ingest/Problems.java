package casebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What every problem has in common. */
public final class Problems {

    /** It has this status and this name, is a problem by its media type, and says something in words. */
    public static void assertProblem(int status, String slug, HttpResponse<String> answer) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = House.json(answer);
        assertEquals("/problems/" + slug, problem.path("type").asText());
        assertTrue(problem.path("detail").asText().length() > 20, answer.body());
    }

    private Problems() {}
}
