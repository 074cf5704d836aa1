package casebook.ingest.taxonomy;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Progress;
import casebook.contract.Topics;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import casebook.ingest.House;
import casebook.testkit.Broker;
import casebook.testkit.SmallTaxonomy;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A taxonomy of an office's own is published once and for ever, or every line that is in the way is told. */
@Timeout(120)
class TaxonomyDoorIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    static Path home;

    private static House house;

    @BeforeAll
    static void open() throws Exception {
        house = House.ofDoors(broker, home);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static HttpResponse<String> publish(String yaml) throws Exception {
        return house.send(HttpRequest.newBuilder(house.uri("/v1/taxonomies?who=li"))
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofString(yaml)));
    }

    private static List<TaxonomyPublished> published(String version) {
        return broker.all(Topics.TAXONOMIES).stream()
                .filter(record -> record.key().equals(version))
                .map(ConsumerRecord::value)
                .toList();
    }

    @Test
    void is_on_the_topic_with_the_built_in_models_when_the_answer_is_there() throws Exception {
        HttpResponse<String> answer = publish(SmallTaxonomy.of("first"));

        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(
                "/v1/taxonomies/first", answer.headers().firstValue("Location").orElseThrow());
        TaxonomyPublished record = published("first").get(0);
        assertEquals("li", record.getPublishedBy());
        assertTrue(record.getModels().size() > 100, "" + record.getModels().size());
        assertEquals(
                "{\"version\":\"first\",\"name\":{\"zh\":\"小\",\"en\":\"Small\"},\"facets\":1,\"codes\":1,\"models\":"
                        + record.getModels().size() + "}",
                answer.body());
        assertEquals(
                "丹",
                House.json(house.get("/v1/taxonomies/first"))
                        .at("/facets/0/codes/0/cues/2/phrase")
                        .asText());
    }

    @Test
    void brings_its_own_models_along() throws Exception {
        publish(SmallTaxonomy.of("modelled") + "models: [{name: One}]\n");

        assertEquals(1, published("modelled").get(0).getModels().size());
    }

    @Test
    void the_same_again_is_the_same_answer_and_nothing_more() throws Exception {
        HttpResponse<String> first = publish(SmallTaxonomy.of("twice"));
        HttpResponse<String> again = publish("# a remark\n" + SmallTaxonomy.of("twice"));

        assertEquals(202, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(1, published("twice").size());
    }

    @Test
    void a_version_never_changes() throws Exception {
        publish(SmallTaxonomy.of("kept"));
        HttpResponse<String> other = publish(SmallTaxonomy.of("kept").replace("weight: 2", "weight: 3"));

        assertProblem(409, "version-taken", other);
        assertEquals(1, published("kept").size());
    }

    @Test
    void every_fault_is_told_with_line_and_field_and_nothing_is_published() throws Exception {
        HttpResponse<String> answer =
                publish(SmallTaxonomy.of("bad").replace("phrase:", "phrse:").replace("SEVERAL", "SOME"));

        assertProblem(422, "bad-taxonomy", answer);
        JsonNode problem = House.json(answer);
        assertEquals(
                List.of(
                        "The taxonomy cannot be used:",
                        "  line 6, column 13, facets[0].choice: is \"SOME\": must be ONE, ONE_PRIMARY or SEVERAL",
                        "  line 11, column 36, facets[0].codes[0].cues[1].phrse: there is no such key: did you mean"
                                + " phrase?"),
                problem.path("detail").asText().lines().toList());
        assertEquals(2, problem.path("faults").size());
        assertEquals(6, problem.at("/faults/0/line").asInt());
        assertEquals("facets[0].choice", problem.at("/faults/0/path").asText());
        assertFalse(problem.has("more"), answer.body());
        assertEquals(List.of(), published("bad"));
    }

    @Test
    void what_is_no_yaml_and_what_is_no_utf_8_is_refused() throws Exception {
        assertProblem(422, "bad-taxonomy", publish("version: [\n"));
        assertProblem(422, "bad-taxonomy", publish(""));
        assertProblem(
                400,
                "not-utf-8",
                house.send(HttpRequest.newBuilder(house.uri("/v1/taxonomies"))
                        .POST(BodyPublishers.ofByteArray(SmallTaxonomy.of("gbk").getBytes(Charset.forName("GBK"))))));
        assertEquals(List.of(), published("gbk"));
    }

    @Test
    void more_than_a_record_holds_is_refused_before_it_is_written() throws Exception {
        String many = IntStream.range(0, 2_000).mapToObj(i -> "词" + i).collect(Collectors.joining(", "));
        HttpResponse<String> answer = publish(SmallTaxonomy.of("vast")
                .replace("{phrases: [红, 朱]}", "{phrases: [" + many + "], requires: [" + many + "]}"));

        assertProblem(422, "bad-taxonomy", answer);
        assertEquals(List.of(), published("vast"));
    }

    @Test
    void a_body_over_the_limit_is_refused_while_it_comes() throws Exception {
        assertProblem(413, "too-large", publish("#".repeat(9_000_000)));
    }

    @Test
    void a_page_of_another_site_is_kept_out() throws Exception {
        HttpResponse<String> answer = house.send(HttpRequest.newBuilder(house.uri("/v1/taxonomies"))
                .header("Origin", "http://evil.example")
                .POST(BodyPublishers.ofString(SmallTaxonomy.of("evil"))));

        assertEquals(403, answer.statusCode());
        assertEquals(List.of(), published("evil"));
    }

    @Test
    void the_list_tells_which_one_is_in_force_and_who_published_it_when() throws Exception {
        publish(SmallTaxonomy.of("idle"));
        publish(SmallTaxonomy.of("活动 1"));
        broker.send(
                Topics.PROGRESS,
                "a/-1",
                ReplayProgress.newBuilder()
                        .setReplayId("a")
                        .setPartition(Progress.WHOLE)
                        .setGeneration(1)
                        .setState(ReplayState.ACCEPTED)
                        .setMode(ReplayMode.APPLY)
                        .setTaxonomy("活动 1")
                        .setAt(Instant.now())
                        .build());

        Awaitility.await().until(() -> inForce("活动 1"));
        assertFalse(inForce("idle"));
        assertEquals(200, house.get("/v1/taxonomies/%E6%B4%BB%E5%8A%A8%201").statusCode());
    }

    private static boolean inForce(String version) throws Exception {
        for (JsonNode line : House.json(house.get("/v1/taxonomies"))) {
            if (line.path("version").asText().equals(version)) {
                Instant.parse(line.path("publishedAt").asText());
                assertEquals("li", line.path("publishedBy").asText());
                return line.path("inForce").asBoolean();
            }
        }
        throw new AssertionError(version + " is not listed");
    }

    @Test
    void an_unknown_version_is_told_with_the_known_ones() throws Exception {
        publish(SmallTaxonomy.of("known"));
        HttpResponse<String> answer = house.get("/v1/taxonomies/unknown");

        assertProblem(404, "no-such-taxonomy", answer);
        assertTrue(House.json(answer).path("detail").asText().contains("known"), answer.body());
    }
}
