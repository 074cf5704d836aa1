package casebook.desk;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.TaxonomyPublished;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import casebook.process.UserHeader;
import casebook.testkit.Database;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages call facets and codes as the taxonomies do that are published behind the doors. */
@Timeout(120)
class NamesIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ENGLISH = "?lang=en";

    @RegisterExtension
    static final Database database = new Database();

    private static String url;
    private static String caseId;
    private static String older;

    @BeforeAll
    static void write() throws Exception {
        url = database.fresh();
        var told = new ToldCases();
        caseId = told.tell("Loans in a minute", "A bank", List.of("sector=coins", "modality=audio", "exposure=steep"));
        told.tell(
                "Credit by voice", "A bank", List.of("sector=coins"), one -> one.setUndetermined(List.of("exposure")));
        older = told.tell("Ward notes", "A hospital", List.of("sector=healthcare", "scope=vertical"));
        told.write(url);
    }

    @Test
    void what_an_office_applies_is_called_by_name_on_every_page_and_what_it_dropped_still_is() throws Exception {
        var door = new StandInJudging(ShownTaxonomies.first());
        door.add("first", "APPLY", "DONE", ShownTaxonomies.FIRST);
        try (var desk = new DeskServer(url, door::routes)) {
            assertTrue(text(desk, "/cases/" + caseId).contains("coins"), "the control: nobody knows this code yet");

            apply(door);
            becomes(desk, "/cases/" + caseId, "Money matters");

            for (String page : List.of("/", "/cases", "/cases/" + caseId, "/review?kind=undetermined")) {
                String text = text(desk, page);
                assertFalse(text.matches("(?s).*\\b(coins|exposure|steep)\\b.*"), text);
            }
            String one = text(desk, "/cases/" + caseId);
            assertTrue(one.indexOf("High risk") < one.indexOf("Money matters"), one);
            assertTrue(one.indexOf("Money matters") < one.indexOf("Audio"), one);
            assertTrue(text(desk, "/cases/" + older).contains("Healthcare"));
            assertTrue(desk.get("/cases/" + caseId + "?lang=zh").body().contains("金融服务"));
        }
    }

    @Test
    void an_expert_can_choose_every_code_in_force_and_no_other() throws Exception {
        try (var desk = new DeskServer(url, applied()::routes)) {
            becomes(desk, "/cases/" + caseId, "Money matters");

            String form = desk.get("/cases/" + caseId + ENGLISH).body().replaceAll("(?s).*<select id=\"code\"", "");
            assertTrue(form.contains("<optgroup label=\"Risk\"><option value=\"exposure=steep\">High risk</option>"));
            assertTrue(form.contains("<option value=\"sector=wards\">Care</option>"), form);
            assertFalse(form.contains("sector=finance"), form);

            String queue = desk.get("/review" + ENGLISH + "&facet=exposure").body();
            assertTrue(queue.contains("data-codes=\"steep\" data-name=\"High risk\""), queue);
            assertTrue(queue.contains("data-codes=\"flat\" data-name=\"Low risk\""), queue);
            assertFalse(queue.contains("type=\"checkbox\" name=\"code\""), "a case has one risk");
            assertTrue(
                    desk.get("/review?facet=sector").body().contains("type=\"checkbox\" name=\"code\" value=\"wards\""),
                    "the control: of sectors it may have several");
            assertTrue(queue.contains("<option value=\"exposure\" selected>Risk</option>"), queue);
            assertTrue(queue.contains("<option value=\"wards\">Care</option>"), queue);
            assertFalse(queue.contains("<option value=\"strategy\">"), queue);
        }
    }

    @Test
    void a_facet_in_force_can_be_asked_for_though_no_case_has_it_yet_and_files_have_a_column_of_it() throws Exception {
        String fresh = database.fresh();
        var told = new ToldCases();
        told.tell("Loans in a minute", "A bank", List.of("sector=coins"));
        told.write(fresh);
        var door = new StandInJudging();
        try (var desk = new DeskServer(fresh, door::routes)) {
            assertEquals(400, desk.get("/v1/cases?exposure=steep").statusCode());
            apply(door);
            await().atMost(SOON)
                    .until(() -> desk.get("/v1/cases?exposure=steep").statusCode() == 200);

            assertEquals(
                    1,
                    desk.json("/v1/statistics").at("/facets/exposure/0/cases").asInt());
            String csv = desk.get("/v1/casebook.csv" + ENGLISH).body();
            assertTrue(csv.contains(",Summary,Risk,Line of business,Base models,"), csv);
            assertTrue(csv.contains(",Money matters,"), csv);
            assertTrue(desk.get("/v1/casebook.html" + ENGLISH).body().contains("Money matters"));
        }
    }

    @Test
    void while_the_doors_are_away_pages_open_with_the_names_that_were_learnt() throws Exception {
        StandInJudging door = applied();
        door.away(true);
        try (var desk = new DeskServer(url, door::routes)) {
            assertTrue(text(desk, "/cases/" + older).contains("Healthcare"));
            door.away(false);
            becomes(desk, "/cases/" + caseId, "Money matters");
            door.away(true);
            assertEquals(503, desk.get("/v1/taxonomies").statusCode());
            assertTrue(text(desk, "/cases/" + caseId).contains("Money matters"));
        }
    }

    @Test
    void a_door_that_hangs_delays_no_page() throws Exception {
        var asked = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var desk = new DeskServer(
                url,
                routes -> routes.get("/v1/taxonomies", context -> {
                    asked.countDown();
                    end.await(60, TimeUnit.SECONDS);
                }))) {
            desk.get("/livez");
            assertTrue(asked.await(30, TimeUnit.SECONDS), "the control: nobody asked the door");
            assertTimeout(Duration.ofSeconds(14), () -> {
                for (String page : List.of("/cases/" + older, "/cases", "/review", "/")) {
                    assertEquals(200, desk.get(page).statusCode(), page);
                }
            });
            assertTrue(text(desk, "/cases/" + older).contains("Healthcare"));
            end.countDown();
        }
    }

    @Test
    void a_desk_in_a_process_of_its_own_asks_ingest_before_anybody_asks_it() throws Exception {
        var read = new CountDownLatch(1);
        StandInJudging door = applied();
        try (var ingest = FrontDoor.open(new HttpAddress("127.0.0.1", 0), () -> true, routes -> {
                    door.routes(routes);
                    routes.after("/v1/taxonomies/{version}", context -> read.countDown());
                });
                var desk = Desk.alone(new DeskConfig(
                        url,
                        Database.USER,
                        "",
                        "127.0.0.1",
                        new UserHeader("X-Remote-User"),
                        URI.create("http://127.0.0.1:" + ingest.port())));
                var front = FrontDoor.open(new HttpAddress("127.0.0.1", 0), () -> true, desk::routes)) {
            assertTrue(read.await(30, TimeUnit.SECONDS), "nobody asked ingest");
            URI page = URI.create("http://127.0.0.1:" + front.port() + "/cases/" + caseId + ENGLISH);
            await().atMost(SOON).until(() -> body(page).contains("Money matters"));
        }
    }

    private static StandInJudging applied() {
        var door = new StandInJudging();
        apply(door);
        return door;
    }

    private static void apply(StandInJudging door) {
        TaxonomyPublished named = ShownTaxonomies.read(ShownTaxonomies.text("named.yaml"), "li");
        // Seen in between, it must not be known by name before it is in force.
        door.add("named", "APPLY", "DONE", named.getVersion());
        door.publish(named);
    }

    private static void becomes(DeskServer desk, String path, String name) {
        await().atMost(SOON).until(() -> text(desk, path).contains(name));
    }

    private static String text(DeskServer desk, String path) throws Exception {
        HttpResponse<String> page = desk.get(path + (path.contains("?") ? "&lang=en" : ENGLISH));
        assertEquals(200, page.statusCode());
        return text(page.body());
    }

    private static String body(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    /** What a reader sees, beside what can be chosen. */
    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<select.*?</select>|<pre>.*?</pre>|<[^>]*>", " ");
    }
}
