package casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.deadletter.LetterReader;
import casebook.cli.deadletter.LetterSender;
import casebook.cli.deadletter.Letters;
import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Progress;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.contract.TrustedEvents;
import casebook.enrich.Enrich;
import casebook.enrich.EnrichConfig;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.Bilingual;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import casebook.testkit.Broker;
import casebook.testkit.ChildJvm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Cases that failed go back by the command, on a real broker, and get through once what they failed at is mended. */
@Timeout(300)
class RedriveIT {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern OBJECT = Pattern.compile("^\\{");

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    /** What throws at present, as a step and a case. */
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    private StandIn house;

    @BeforeAll
    static void trust() {
        TrustedEvents.trust();
    }

    @BeforeEach
    void open() throws Exception {
        house = new StandIn();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_failed_gets_through_once_when_it_is_mended_and_redriven() throws Exception {
        try (Enrich enrich = enrich()) {
            publish();
            broken.add("describe anna");
            broken.add("classify bert");
            for (String caseId : List.of("anna", "bert", "cora")) {
                broker.send(Topics.EXTRACTED, caseId, text(caseId));
            }
            send(Topics.EXTRACTED.name(), "dora", new byte[] {1, 2, 3}, new RecordHeaders());
            await("anna", LedgerState.FAILED);
            await("bert", LedgerState.FAILED);
            await("dora", LedgerState.FAILED);

            // While it is broken it fails again, until that was often enough.
            for (int times = 1; times <= 3; times++) {
                assertEquals(
                        1,
                        redrive(Exit.DONE, "--case", "anna")
                                .path("writtenAgain")
                                .asInt());
                int redrives = times;
                broker.await(Topics.DLQ, records -> records.stream()
                        .anyMatch(record ->
                                isLetterOf("anna", record) && told(record).redrives() == redrives));
            }
            String why = redrive(Exit.WITH_REJECTED, "--case", "anna")
                    .path("letters")
                    .get(3)
                    .path("why")
                    .asText();
            assertTrue(why.contains("redriven 3 times"), why);

            broken.clear();
            int before = broker.all(raw(Topics.EXTRACTED)).size();
            JsonNode tried = redrive(Exit.DONE, "--reason", "IS BROKEN", "--force", "--dry-run");
            assertEquals(before, broker.all(raw(Topics.EXTRACTED)).size());
            JsonNode done = redrive(Exit.DONE, "--reason", "is broken", "--force");

            for (JsonNode told : List.of(tried, done)) {
                assertEquals(2, told.path("writtenAgain").asInt(), told::toPrettyString);
                assertEquals(3, told.path("redrivenBefore").asInt(), told::toPrettyString);
            }
            await("anna", LedgerState.CURATED);
            await("bert", LedgerState.CURATED);
            int after = broker.all(raw(Topics.EXTRACTED)).size();
            assertEquals(before + 2, after);

            JsonNode again = redrive(Exit.DONE, "--reason", "is broken", "--force");
            JsonNode garbage = redrive(Exit.WITH_REJECTED, "--case", "dora");

            assertEquals(5, again.path("redrivenBefore").asInt(), again::toPrettyString);
            assertEquals(0, garbage.path("writtenAgain").asInt(), garbage::toPrettyString);
            assertEquals(after, broker.all(raw(Topics.EXTRACTED)).size(), "what was redriven is not sent again");
            for (String caseId : List.of("anna", "bert", "cora")) {
                assertEquals(
                        1,
                        broker.all(Topics.CURATED).stream()
                                .filter(record -> record.key().equals(caseId))
                                .count(),
                        caseId);
            }
            assertNull(enrich.broken());
        }
    }

    @Test
    void a_redrive_that_is_killed_before_it_commits_has_sent_nothing() throws Exception {
        byte[] bytes = serialized(text("emil"));
        send(Topics.DLQ.name(), "emil", bytes, failed("describe"));
        try (var killed = producer(Map.of("transactional.id", LetterSender.TRANSACTIONS))) {
            killed.initTransactions();
            killed.beginTransaction();
            killed.send(new ProducerRecord<>(Topics.EXTRACTED.name(), "emil", bytes));
            killed.flush();

            assertEquals(
                    1, redrive(Exit.DONE, "--case", "emil").path("writtenAgain").asInt());

            assertThrows(KafkaException.class, killed::commitTransaction);
        }
        List<ConsumerRecord<String, byte[]>> sent = broker.all(raw(Topics.EXTRACTED)).stream()
                .filter(record -> record.key().equals("emil"))
                .toList();
        assertEquals(1, sent.size());
        assertEquals(1, told(sent.get(0)).redrives());
        assertTrue(told(sent.get(0)).exception().isEmpty(), "the headers of the failure stay behind");
        assertEquals(
                "kept",
                new String(sent.get(0).headers().lastHeader("traceparent").value(), UTF_8));
    }

    @Test
    void a_case_that_failed_in_a_walk_is_judged_again_by_a_replay_and_marked_when_that_has_ended() throws Exception {
        send(Topics.DLQ.name(), "fred", serialized(text("fred")), failed(DeadLetter.WALK));
        house.prepare("POST /v1/replays", 409, "{\"detail\": \"no taxonomy is in force\"}")
                .prepare("POST /v1/replays", 202, "{\"replayId\": \"r\", \"state\": \"DONE\", \"matched\": 1}");

        JsonNode refused = redrive(Exit.WITH_REJECTED, "--case", "fred");
        assertTrue(refused.toString().contains("no taxonomy is in force"), refused::toPrettyString);
        assertEquals(1, redrive(Exit.DONE, "--case", "fred").path("judgedAgain").asInt());
        assertEquals(
                1, redrive(Exit.DONE, "--case", "fred").path("redrivenBefore").asInt());

        List<String> asked = house.asked().stream()
                .filter(request -> request.startsWith("POST"))
                .toList();
        assertEquals(2, asked.size(), asked::toString);
        assertEquals(asked.get(0), asked.get(1), "the same letters ask for the same replay");
        assertTrue(asked.get(0).contains("\"caseIds\":[\"fred\"]"), asked.get(0));
        Letters letters = new LetterReader(broker.client()).read();
        assertTrue(letters.all().stream()
                .filter(letter -> letter.subject().equals("fred"))
                .allMatch(letters::isRedriven));
    }

    @Test
    void letters_are_listed_and_shown_to_a_person() throws Exception {
        send(Topics.DLQ.name(), "gina", serialized(text("gina")), failed("describe"));

        String listed = run(Exit.DONE, Pattern.compile("1 dead letters"), "list", "--case", "gina");
        String id = listed.lines()
                .filter(line -> line.contains("IllegalStateException: broken"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        String shown = run(Exit.DONE, Pattern.compile("CaseExtracted, "), "show", id);

        assertTrue(shown.contains("gina.txt"), shown);
        run(Exit.FAILED, Pattern.compile("there is no dead letter 2-999"), "show", "2-999");
    }

    private JsonNode redrive(int exit, String... words) throws Exception {
        var all = new ArrayList<>(List.of("redrive", "--json", "--url", house.url()));
        all.addAll(List.of(words));
        String said = run(exit, OBJECT, all.toArray(String[]::new));
        // Among what the tests' own logging says.
        return new ObjectMapper()
                .readTree(said.lines().filter(OBJECT.asPredicate()).findFirst().orElseThrow());
    }

    /** Runs {@code casebook dlq} in a process of its own, and returns all it says. */
    private String run(int exit, Pattern expected, String... words) throws Exception {
        var all = new ArrayList<>(List.of("dlq"));
        all.addAll(List.of(words));
        var environment =
                Map.of("CASEBOOK_HOME", home.toString(), "CASEBOOK_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        Path log = Files.createTempFile(home, "redrive", ".log");
        try (var command = ChildJvm.start(Casebook.class, log, environment, all.toArray(String[]::new))) {
            assertEquals(exit, command.awaitExit(PATIENCE), command.output());
            command.awaitLine(expected, PATIENCE);
            return command.output();
        }
    }

    private Enrich enrich() {
        return Enrich.start(
                new EnrichConfig(home.resolve("streams"), 1, 100, 1, broker.client()),
                text -> {
                    fail("describe " + text.getCaseId());
                    return described(text);
                },
                order -> new Judge(),
                taxonomy -> "test",
                Definitions.NONE);
    }

    private final class Judge implements Classifier {
        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            fail("classify " + text.getCaseId());
            return new Judgement(List.of(), List.of("sector"), List.of(), List.of());
        }

        @Override
        public String version() {
            return "test";
        }
    }

    private void fail(String what) {
        if (broken.contains(what)) {
            throw new IllegalStateException(what + " is broken");
        }
    }

    private static void publish() throws Exception {
        var taxonomy = TaxonomyPublished.newBuilder()
                .setVersion("v1")
                .setTitle(new Bilingual("分类", "taxonomy"))
                .setFacets(List.of())
                .setModels(List.of())
                .setPublishedAt(NOON)
                .build();
        broker.send(Topics.TAXONOMIES, "v1", taxonomy);
        var request = ReplayRequested.newBuilder()
                .setReplayId("first")
                .setMode(ReplayMode.APPLY)
                .setTaxonomy("v1")
                .setFilter(ReplayFilter.newBuilder().build())
                .setRequestedBy("test")
                .setRequestedAt(NOON)
                .build();
        broker.send(Topics.REPLAYS, Topics.ONE_ORDER, request);
        broker.await(
                Topics.PROGRESS,
                records -> records.stream()
                                .filter(record -> record.value().getState() == ReplayState.DONE)
                                .map(record -> record.value().getPartition())
                                .filter(partition -> partition != Progress.WHOLE)
                                .distinct()
                                .count()
                        == Broker.PARTITIONS);
    }

    private static CaseExtracted text(String caseId) {
        var file = ExtractedFile.newBuilder()
                .setSha256("f".repeat(64))
                .setName(caseId + ".txt")
                .setBytes(4)
                .setMediaType("text/plain")
                .setOutcome(FileOutcome.OK)
                .setBlocks(List.of())
                .build();
        return CaseExtracted.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setExtraction(1)
                .setSubmitter("anonymous")
                .setReceivedAt(NOON)
                .setExtractedAt(NOON)
                .setFiles(List.of(file))
                .build();
    }

    private static CaseDescribed described(CaseExtracted text) {
        return CaseDescribed.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setTitle(text.getCaseId())
                .setDescriber("test")
                .build();
    }

    private static byte[] serialized(CaseExtracted text) {
        return Topics.EXTRACTED.value().serializer().serialize(Topics.EXTRACTED.name(), text);
    }

    private static Headers failed(String stage) {
        var headers = new RecordHeaders();
        CloudEvent.put(headers, "traceparent", "kept");
        DeadLetter.tell(headers, stage, new IllegalStateException("broken"));
        DeadLetter.tell(headers, Topics.EXTRACTED.name(), 0, 0);
        return headers;
    }

    private static KafkaProducer<String, byte[]> producer(Map<String, Object> more) {
        var properties = new HashMap<>(broker.client());
        properties.putAll(more);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    private static void send(String topic, String key, byte[] value, Headers headers) throws Exception {
        try (var producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>(topic, null, key, value, headers))
                    .get();
        }
    }

    private static Topic<byte[]> raw(Topic<?> topic) {
        return new Topic<>(topic.name(), byte[].class, Topics.DLQ.value(), topic.memory(), topic.maxMessageBytes());
    }

    private static boolean isLetterOf(String key, ConsumerRecord<String, byte[]> record) {
        return key.equals(record.key()) && told(record).redriven().isEmpty();
    }

    private static DeadLetter told(ConsumerRecord<String, byte[]> record) {
        return new DeadLetter(record.value(), record.headers());
    }

    private static void await(String caseId, LedgerState state) {
        broker.await(Topics.LEDGER, rows -> rows.stream()
                .filter(row -> row.key().equals(caseId))
                .reduce((older, newer) -> newer)
                .filter(row -> row.value().getState() == state)
                .isPresent());
    }
}
