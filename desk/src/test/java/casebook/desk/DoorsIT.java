package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.EventFromJson;
import casebook.desk.door.Doors;
import casebook.desk.door.DoorsAway;
import casebook.desk.door.Instances;
import casebook.event.TaxonomyPublished;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages ask doors over real HTTP. */
@Timeout(60)
class DoorsIT {

    private static final String BEHIND_A_PAGE = "/page";

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void in_one_process_they_are_at_the_server_that_was_asked_whatever_the_request_says() throws Exception {
        Doors doors = Doors.here();
        assertEquals(
                "at the door",
                page(context -> doors.read(context, "/door").path("is").asText()));
        assertEquals(
                "nothing",
                page(context -> doors.find(context, "/nowhere").map(any -> "it").orElse("nothing")));
        assertEquals("2", page(context -> {
            var lines = new ArrayList<JsonNode>();
            assertTrue(doors.lines(context, "/lines", lines::add));
            assertFalse(doors.lines(context, "/nowhere", lines::add));
            return String.valueOf(lines.size());
        }));
    }

    @Test
    void nobody_there_and_what_is_no_answer_are_told_apart_from_what_is_not_known() throws Exception {
        Doors nobody = Doors.behind(Instances.behind(URI.create("http://127.0.0.1:1")));
        assertEquals("away", page(context -> {
            assertThrows(DoorsAway.class, () -> nobody.find(context, "/door"));
            assertThrows(DoorsAway.class, () -> Doors.here().find(context, "/broken"));
            assertThrows(DoorsAway.class, () -> Doors.here().find(context, "/no-json"));
            assertThrows(DoorsAway.class, () -> Doors.here().lines(context, "/no-json", line -> {}));
            assertEquals(Optional.empty(), Doors.here().find(context, "/nowhere"));
            return "away";
        }));
    }

    @Test
    void a_door_that_begins_and_never_ends_is_away_and_what_it_said_was_said() throws Exception {
        Doors doors = Doors.here().within(Duration.ofSeconds(3));
        try {
            assertEquals("{\"a\":1}", page(context -> {
                var lines = new ArrayList<JsonNode>();
                assertThrows(DoorsAway.class, () -> doors.find(context, "/endless"));
                assertThrows(DoorsAway.class, () -> doors.lines(context, "/endless", lines::add));
                assertTrue(doors.lines(context, "/lines", line -> {}), "another one answers");
                return lines.get(0).toString();
            }));
        } finally {
            over.countDown();
        }
    }

    @Test
    void what_nobody_can_read_is_no_answer() throws Exception {
        assertEquals("away", page(context -> {
            Doors doors = Doors.here();
            assertThrows(
                    DoorsAway.class,
                    () -> doors.read(
                            context,
                            "/door",
                            told -> Instant.parse(told.path("is").asText())));
            assertThrows(
                    DoorsAway.class,
                    () -> doors.find(context, "/door", told -> EventFromJson.read(told, TaxonomyPublished.class)));
            return "away";
        }));
    }

    private interface Page {
        String of(Context context);
    }

    /** What a page answers to a browser that lies about the host. */
    private String page(Page page) throws Exception {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/door", context -> context.result("{\"is\":\"at the door\"}"));
            config.routes.get("/lines", context -> context.result("{}\n{}\n"));
            config.routes.get("/no-json", context -> context.result("<html>"));
            config.routes.get("/endless", context -> {
                context.res().getOutputStream().print("{\"a\":1}\n{\"b\"");
                context.res().flushBuffer();
                over.await();
            });
            config.routes.get("/broken", context -> context.status(503));
            config.routes.get(BEHIND_A_PAGE, context -> context.result(page.of(context)));
        });
        server.start("127.0.0.1", 0);
        try {
            URI address = URI.create("http://127.0.0.1:" + server.port() + BEHIND_A_PAGE);
            var request = HttpRequest.newBuilder(address).header("X-Forwarded-Host", "127.0.0.1:1");
            return BROWSER.send(request.build(), BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }
}
