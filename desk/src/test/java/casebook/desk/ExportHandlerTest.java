package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.export.Format;
import casebook.desk.wording.Vocabulary;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class ExportHandlerTest {

    @Test
    void who_comes_while_every_turn_is_taken_is_told_when_to_ask_again() throws Exception {
        var handler = new ExportHandler(null, Format.CSV, new Semaphore(0), () -> Vocabulary.BUILT_IN);
        Javalin server =
                Javalin.create(config -> config.routes.get("/", handler)).start("127.0.0.1", 0);
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
                                    .build(),
                            BodyHandlers.ofString());

            assertEquals(429, answer.statusCode());
            assertEquals("10", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(answer.body().contains("ask again"), answer.body());
        } finally {
            server.stop();
        }
    }
}
