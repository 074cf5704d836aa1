package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.OpenApi;
import casebook.contract.Settings;
import casebook.desk.Desk;
import casebook.ingest.Ingest;
import casebook.ingest.IngestConfig;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import casebook.testkit.Broker;
import casebook.testkit.Routes;
import casebook.testkit.Scratch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code /openapi.json} says of the doors and the desk together is what they register. */
@Timeout(120)
class OpenApiIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    private static Scratch scratch;
    private static Ingest ingest;
    private static Desk desk;

    @BeforeAll
    static void open() {
        scratch = new Scratch("openapi");
        var settings = Map.of("CASEBOOK_HOME", scratch.path().toString(), "CASEBOOK_EXTRACT_WORKERS", "1");
        ingest = Ingest.start(Settings.read(settings, IngestConfig::from), broker.client());
        // Nobody asks for the archive here, so none has to be there.
        desk = Desk.open("jdbc:postgresql://127.0.0.1:1/none", "nobody", "");
    }

    @AfterAll
    static void close() throws Exception {
        desk.close();
        ingest.close();
        scratch.close();
    }

    @Test
    void it_names_every_address_of_a_house_and_no_other() throws Exception {
        assertEquals(Routes.documented(), Routes.registered(routes -> {
            FrontDoor.routes(routes, () -> true);
            ingest.routes(routes);
            desk.api(routes);
        }));
    }

    @Test
    void a_door_that_nobody_described_would_be_noticed() throws Exception {
        assertTrue(Routes.registered(ingest::routes).contains("POST /v1/cases"));
        assertNotEquals(Routes.documented(), Routes.registered(routes -> {
            FrontDoor.routes(routes, () -> true);
            ingest.routes(routes);
            desk.api(routes);
            routes.get("/v1/new", context -> {});
        }));
    }

    @Test
    void it_is_served_as_it_is_written() throws Exception {
        try (var door = FrontDoor.open(new HttpAddress("127.0.0.1", 0), () -> true, routes -> {})) {
            URI address = URI.create("http://127.0.0.1:" + door.port() + OpenApi.PATH);
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

            assertEquals(200, answer.statusCode());
            assertEquals(
                    "application/json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals(OpenApi.json(), answer.body());
        }
    }
}
