package casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.contract.TrustedEvents;
import casebook.enrich.Enrich;
import casebook.event.LedgerState;
import casebook.ingest.deadletter.LetterReader;
import casebook.ingest.deadletter.LetterSender;
import casebook.ingest.deadletter.Letters;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    private StandIn house;
    private DlqProcess dlq;

    @BeforeAll
    static void trust() {
        TrustedEvents.trust();
    }

    @BeforeEach
    void open() throws Exception {
        house = new StandIn();
        dlq = new DlqProcess(home, broker, house.url());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_failed_gets_through_once_when_it_is_mended_and_redriven() throws Exception {
        var steps = new BrokenSteps(home.resolve("streams"), broker);
        try (Enrich enrich = steps.start()) {
            steps.publish();
            steps.broken("describe anna");
            steps.broken("classify bert");
            for (String caseId : List.of("anna", "bert", "cora")) {
                broker.send(Topics.EXTRACTED, caseId, DeadCases.text(caseId));
            }
            send(Topics.EXTRACTED.name(), "dora", new byte[] {1, 2, 3}, new RecordHeaders());
            await("anna", LedgerState.FAILED);
            await("bert", LedgerState.FAILED);
            await("dora", LedgerState.FAILED);

            // While it is broken it fails again, until that was often enough.
            for (int times = 1; times <= 3; times++) {
                assertEquals(
                        1,
                        dlq.redrive(Exit.DONE, "--case", "anna")
                                .path("writtenAgain")
                                .asInt());
                int redrives = times;
                broker.await(Topics.DLQ, records -> records.stream()
                        .anyMatch(record ->
                                isLetterOf("anna", record) && told(record).redrives() == redrives));
            }
            String why = dlq.redrive(Exit.WITH_REJECTED, "--case", "anna")
                    .path("letters")
                    .get(3)
                    .path("why")
                    .asText();
            assertTrue(why.contains("redriven 3 times"), why);

            steps.mended();
            int before = broker.all(raw(Topics.EXTRACTED)).size();
            JsonNode tried = dlq.redrive(Exit.DONE, "--reason", "IS BROKEN", "--force", "--dry-run");
            assertEquals(before, broker.all(raw(Topics.EXTRACTED)).size());
            JsonNode done = dlq.redrive(Exit.DONE, "--reason", "is broken", "--force");

            for (JsonNode told : List.of(tried, done)) {
                assertEquals(2, told.path("writtenAgain").asInt(), told::toPrettyString);
                assertEquals(3, told.path("redrivenBefore").asInt(), told::toPrettyString);
            }
            await("anna", LedgerState.CURATED);
            await("bert", LedgerState.CURATED);
            int after = broker.all(raw(Topics.EXTRACTED)).size();
            assertEquals(before + 2, after);

            JsonNode again = dlq.redrive(Exit.DONE, "--reason", "is broken", "--force");
            JsonNode garbage = dlq.redrive(Exit.WITH_REJECTED, "--case", "dora");

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
        byte[] bytes = DeadCases.serialized(DeadCases.text("emil"));
        send(Topics.DLQ.name(), "emil", bytes, DeadCases.failed("describe"));
        try (var killed = producer(Map.of("transactional.id", LetterSender.TRANSACTIONS))) {
            killed.initTransactions();
            killed.beginTransaction();
            killed.send(new ProducerRecord<>(Topics.EXTRACTED.name(), "emil", bytes));
            killed.flush();

            assertEquals(
                    1,
                    dlq.redrive(Exit.DONE, "--case", "emil")
                            .path("writtenAgain")
                            .asInt());

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
        send(
                Topics.DLQ.name(),
                "fred",
                DeadCases.serialized(DeadCases.text("fred")),
                DeadCases.failed(DeadLetter.WALK));
        house.prepare("POST /v1/replays", 409, "{\"detail\": \"no taxonomy is in force\"}")
                .prepare("POST /v1/replays", 202, "{\"replayId\": \"r\", \"state\": \"DONE\", \"matched\": 1}");

        JsonNode refused = dlq.redrive(Exit.WITH_REJECTED, "--case", "fred");
        assertTrue(refused.toString().contains("no taxonomy is in force"), refused::toPrettyString);
        assertEquals(
                1, dlq.redrive(Exit.DONE, "--case", "fred").path("judgedAgain").asInt());
        assertEquals(
                1,
                dlq.redrive(Exit.DONE, "--case", "fred").path("redrivenBefore").asInt());

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
        send(Topics.DLQ.name(), "gina", DeadCases.serialized(DeadCases.text("gina")), DeadCases.failed("describe"));

        String listed = dlq.run(Exit.DONE, Pattern.compile("1 dead letters"), "list", "--case", "gina");
        String id = listed.lines()
                .filter(line -> line.contains("IllegalStateException: broken"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        String shown = dlq.run(Exit.DONE, Pattern.compile("CaseExtracted, "), "show", id);

        assertTrue(shown.contains("gina.txt"), shown);
        dlq.run(Exit.FAILED, Pattern.compile("there is no dead letter 2-999"), "show", "2-999");
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
