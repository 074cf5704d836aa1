package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.client.CaseWait;
import casebook.cli.client.CasebookClient;
import casebook.cli.report.CaseEnd;
import casebook.cli.verify.Sum;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import casebook.event.SubmissionEvent;
import casebook.process.topic.TopicReader;
import casebook.testkit.Scratch;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files are read anew, and nothing is lost by it and nothing doubled. */
@Timeout(600)
class ReextractedIT {

    private static final int CASES = 40;

    private RunningHouse house;

    @Test
    void a_case_is_read_anew_and_told_only_where_that_says_something_else() throws Exception {
        try (var scratch = new Scratch("reextracted");
                var started = RunningHouse.start(scratch.path().resolve("home"), Map.of())) {
            house = started;
            CasebookClient client = house.client();
            Path form = Documents.forms(scratch.path().resolve("form"), 1).get(0);
            JsonNode receipt = client.submit(List.of(form), Map.of());
            String caseId = receipt.path("caseId").asText();
            ended(caseId, 1);
            client.review(caseId, Map.of("set", Map.of("sector", List.of("law")), "who", "李老师"));
            await(() -> records(Topics.CURATED, caseId).size() == 2);

            assertEquals(2, client.reextract(caseId).path("extraction").asInt());

            assertEquals("CURATED", ended(caseId, 2).state());
            house.await(sum -> sum.curated() == 1 && sum.settled() && sum.balanced());
            assertEquals(Map.of("1/1", 1, "1/2", 1), extractions(caseId));
            assertEquals(2, records(Topics.CURATED, caseId).size(), "it says what it said");
            assertEquals("law", sector(client.show(caseId)));

            // As when a lock was lost after the work was done: the same extraction is asked for twice.
            repeatTheLastSubmission(caseId);
            await(() -> extractions(caseId).get("1/2") == 2);
            nothingHasBecomeOf(caseId, client, 2);

            // Nothing can be read: a case that was curated stays so, and says why.
            Path blob = blobOf(scratch.path(), receipt);
            byte[] bytes = Files.readAllBytes(blob);
            Files.write(blob, new byte[0]);
            client.reextract(caseId);
            CaseEnd nothing = ended(caseId, 3);
            assertEquals("CURATED", nothing.state());
            assertTrue(nothing.row().path("reasons").toString().contains("NO_USABLE_FILE"), nothing::toString);
            assertEquals("EMPTY", nothing.notOk().get(0).outcome());
            Files.write(blob, bytes);
            nothingHasBecomeOf(caseId, client, 3);

            client.reextract(caseId);
            assertEquals(List.of(), ended(caseId, 4).notOk());
            nothingHasBecomeOf(caseId, client, 4);
        }
    }

    @Test
    void a_house_that_is_killed_while_it_reads_anew_comes_to_the_end_of_it() throws Exception {
        try (var scratch = new Scratch("killed-anew")) {
            List<Path> forms = Documents.forms(scratch.path().resolve("forms"), CASES);
            Path home = scratch.path().resolve("home");
            var caseIds = new ArrayList<String>();
            try (var doomed = RunningHouse.start(home, Map.of())) {
                house = doomed;
                CasebookClient client = doomed.client();
                for (Path form : forms) {
                    caseIds.add(client.submit(List.of(form), Map.of())
                            .path("caseId")
                            .asText());
                }
                ended(caseIds, 1);
                for (String caseId : caseIds) {
                    client.reextract(caseId);
                }
                doomed.process().kill9();
            }

            try (var restarted = RunningHouse.start(home, Map.of())) {
                house = restarted;
                ended(caseIds, 2);
                Sum sum = house.await(RunningHouse::isAtRest);

                assertEquals(List.of(), sum.differences());
                assertEquals(List.of(CASES, CASES), List.of(sum.accepted(), sum.curated()));
                var told = new ArrayList<String>();
                new TopicReader(kafka()).read(Topics.CURATED, (caseId, record) -> told.add(caseId));
                assertEquals(
                        caseIds.stream().sorted().toList(),
                        told.stream().sorted().toList());
            }
        }
    }

    private void nothingHasBecomeOf(String caseId, CasebookClient client, int extraction) throws Exception {
        Sum sum = house.await(now -> now.settled() && now.balanced());
        assertEquals(List.of(1, 1), List.of(sum.accepted(), sum.curated()));
        assertEquals(2, records(Topics.CURATED, caseId).size());
        JsonNode status = client.status(caseId);
        assertEquals("CURATED", status.path("state").asText());
        assertEquals(extraction, status.path("extraction").asInt());
        assertEquals("law", sector(client.show(caseId)));
    }

    private CaseEnd ended(String caseId, int extraction) throws IOException {
        return ended(List.of(caseId), extraction).get(caseId);
    }

    /** As the door sees it, which follows the ledger and is behind it: it lets nobody ask before it knows of the end. */
    private Map<String, CaseEnd> ended(List<String> caseIds, int extraction) throws IOException {
        var wait = new CaseWait(house.client(), caseIds, RunningHouse.LONGEST_WAIT);
        wait.await(row -> row.path("extraction").asInt() == extraction && new CaseEnd(row).reached(), ended -> {});
        assertEquals(Set.of(), wait.waiting(), () -> "still on their way in extraction " + extraction);
        var ends = new TreeMap<String, CaseEnd>();
        wait.ended().forEach((caseId, row) -> ends.put(caseId, new CaseEnd(row)));
        return ends;
    }

    private static void await(Callable<Boolean> wish) {
        Awaitility.await().atMost(RunningHouse.LONGEST_WAIT).until(wish);
    }

    private Map<String, Integer> extractions(String caseId) {
        var counts = new TreeMap<String, Integer>();
        for (CaseExtracted text : records(Topics.EXTRACTED, caseId)) {
            counts.merge(text.getRevision() + "/" + text.getExtraction(), 1, Integer::sum);
        }
        return counts;
    }

    private void repeatTheLastSubmission(String caseId) throws Exception {
        List<SubmissionEvent> events = records(Topics.SUBMISSIONS, caseId);
        try (var producer = new KafkaProducer<>(
                kafka(), new StringSerializer(), Topics.SUBMISSIONS.value().serializer())) {
            producer.send(new ProducerRecord<>(Topics.SUBMISSIONS.name(), caseId, events.get(events.size() - 1)))
                    .get();
        }
    }

    private <V> List<V> records(Topic<V> topic, String caseId) {
        var records = new ArrayList<V>();
        new TopicReader(kafka()).read(topic, (key, value) -> {
            if (caseId.equals(key)) {
                records.add(value);
            }
        });
        return records;
    }

    private Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", house.whereabouts().kafka());
    }

    private static Path blobOf(Path home, JsonNode receipt) throws IOException {
        String sha256 = receipt.path("files").path(0).path("sha256").asText();
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(file -> file.getFileName().toString().equals(sha256))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String sector(JsonNode record) {
        return record.path("labels").path(0).path("code").asText();
    }
}
