package casebook.cli.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.client.MultipartForm;
import casebook.contract.Topics;
import casebook.process.metrics.Metric;
import casebook.process.topic.TopicFollower;
import casebook.testkit.Scratch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A house tells what it does: numbers that add up, lines that name their case, one trace from upload to archive. */
@Timeout(300)
class ObservedHouseIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final int CASES = 3;

    /** Each case and the first order end in transactions of their own, whose marks are never done with by themselves. */
    private static final int AT_REST = 20;

    private static Scratch scratch;
    private static Collector collector;
    private static RunningHouse house;

    @BeforeAll
    static void open() throws Exception {
        scratch = new Scratch("observed");
        collector = Collector.open();
        house = RunningHouse.start(
                scratch.path().resolve("home"),
                Map.of(
                        // The log of the house itself; tests have one of their own.
                        "JDK_JAVA_OPTIONS",
                        "-Dlogback.configurationFile=logback.xml",
                        "CASEBOOK_LOG_FORMAT",
                        "json",
                        "CASEBOOK_TRACES_URL",
                        collector.address().toString()));
        for (Path form : Documents.forms(scratch.path().resolve("forms"), CASES)) {
            upload(form);
        }
        house.await(sum -> sum.curated() == CASES && sum.settled() && sum.balanced());
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
        collector.close();
        scratch.close();
    }

    private static void upload(Path form) throws Exception {
        var body = new MultipartForm();
        body.file("file", form);
        var request = HttpRequest.newBuilder(house.whereabouts().http().resolve("/v1/cases"))
                .header("Content-Type", body.contentType())
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .POST(body.body())
                .build();
        assertEquals(
                202,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode());
    }

    @Test
    void the_numbers_add_up() throws Exception {
        assertEquals(CASES, number("casebook_uploads_total{answer=\"accepted\"}"));
        double started = number("casebook_workers_started_total");
        assertTrue(started == 1 || started == 2, "one worker, and the spare once it stands: " + started);
        assertEquals(CASES, number("casebook_extracted_files_total{outcome=\"ok\"}"));
        for (String stage : new String[] {"extract", "describe", "classify", "curate"}) {
            assertEquals(CASES, number("casebook_stage_runs_total{stage=\"" + stage + "\"}"), stage);
            assertTrue(number("casebook_stage_cpu_seconds_total{stage=\"" + stage + "\"}") > 0, stage);
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> number("casebook_cases{state=\"curated\"}") == CASES
                        && number("casebook_oldest_unfinished_case_seconds") == 0);
        // The mark of each case's transaction; with the cases themselves it would be twice as much.
        awaitLag("extract", CASES);
        for (String stage : new String[] {"enrich", "track", "tally", "archive"}) {
            awaitLag(stage, AT_REST);
        }
    }

    private static void awaitLag(String stage, int most) {
        Awaitility.await(stage).atMost(PATIENCE).untilAsserted(() -> {
            double lag = number("casebook_stage_lag{stage=\"" + stage + "\"}");
            assertTrue(lag <= most, stage + " is " + lag + " behind");
        });
    }

    @Test
    void every_number_and_those_of_kafka_are_there() throws Exception {
        String page = metrics();

        for (Metric metric : Metric.values()) {
            String name = metric.meter().replace('.', '_') + (metric.unit().isEmpty() ? "" : "_" + metric.unit());
            // Nothing surprised this house.
            assertTrue(page.contains("\n" + name) || metric == Metric.SURPRISES, name + " is missing");
        }
        for (String name : new String[] {
            "kafka_producer_record_send_total",
            "kafka_consumer_fetch_manager_records_lag_by_partition",
            "kafka_stream_thread_process_total",
            "kafka_sink_task_sink_record_read_total",
            "jvm_memory_used_bytes"
        }) {
            assertTrue(page.contains("\n" + name), name + " is missing");
        }
    }

    @Test
    void a_record_says_which_request_it_goes_back_to() {
        try (var curated = TopicFollower.fromTheBeginning(house.whereabouts().kafka(), Topics.CURATED)) {
            var record = curated.look(PATIENCE).iterator().next();
            String parent =
                    new String(record.headers().lastHeader("traceparent").value(), UTF_8);

            assertTrue(parent.startsWith("00-" + TRACE), parent);
        }
    }

    @Test
    void the_collector_hears_of_every_leg() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> collector.hasHeardOf(
                        "casebook-house",
                        "POST /v1/cases",
                        "accept",
                        "extract",
                        "describe",
                        "classify",
                        "curate",
                        "track",
                        "tally",
                        "archive"));
    }

    @Test
    void a_line_names_its_case_and_its_trace() throws Exception {
        var json = new ObjectMapper();
        JsonNode accepted = null;
        for (String line : Files.readAllLines(house.whereabouts().home().resolve("logs/casebook.log"))) {
            JsonNode told = json.readTree(line);
            if (told.path("formattedMessage").asText().startsWith("accepted revision 1")) {
                accepted = told;
            }
        }
        assertNotNull(accepted);
        assertEquals(26, accepted.at("/mdc/caseId").asText().length(), accepted::toString);
        assertEquals(TRACE, accepted.at("/mdc/traceId").asText());
    }

    private static double number(String series) throws Exception {
        return Arrays.stream(metrics().split("\n"))
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String metrics() throws Exception {
        URI page = house.whereabouts().http().resolve("/metrics");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
    }
}
