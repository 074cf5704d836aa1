package casebook.ingest.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.ingest.blob.BlobBucket;
import casebook.ingest.blob.S3Door;
import casebook.testkit.Broker;
import casebook.testkit.ObjectStore;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Cases whose files lie in a bucket, from the door to what was read in them. */
@Timeout(180)
class UploadToBucketIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    private static ObjectStore store;

    @TempDir
    Path home;

    private String bucket;
    private House house;

    @BeforeAll
    static void start() throws Exception {
        store = ObjectStore.start();
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
    }

    @BeforeEach
    void open() {
        bucket = store.bucket();
        var door =
                new S3Door(Optional.of(store.endpoint()), "us-east-1", ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY);
        var place = new BlobBucket(bucket, "", door, home.resolve("incoming"));
        house = House.over(place, broker, home, 1);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_case_is_read_out_of_the_bucket_and_forgotten_there() throws Exception {
        String line = "这一行有二十个汉字，用来凑满四兆字节。";
        String caseId = house.accepted(body("long.txt", (line + "\n").repeat(100_000)));

        ExtractedFile file = extracted(caseId).getFiles().get(0);

        assertEquals(FileOutcome.OK, file.getOutcome(), file.getDetail());
        assertEquals(100_000L * line.length(), file.getCharacters());
        assertTrue(Files.exists(objects().resolve(file.getSha256())), "the file");
        assertTrue(
                Files.exists(objects().resolve("texts").resolve(caseId).resolve(file.getTextBlob())), "its whole text");
        Awaitility.await().until(() -> house.stored().isEmpty());

        HttpResponse<String> answer = house.send(
                HttpRequest.newBuilder(house.uri("/v1/cases/" + caseId)).DELETE());

        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(List.of(), stored());
    }

    @Test
    void a_store_that_is_away_takes_nothing_and_takes_it_when_it_is_back() throws Exception {
        byte[] body = body("a.txt", "away").whole();
        int before = broker.all(Topics.SUBMISSIONS).size();

        store.goAway();
        HttpResponse<String> refused;
        try {
            refused = house.send(house.multipart("POST", "/v1/cases", body));
        } finally {
            store.comeBack();
        }

        assertEquals(503, refused.statusCode(), refused.body());
        assertEquals("5", refused.headers().firstValue("Retry-After").orElse(""));
        assertTrue(House.json(refused).path("detail").asText().contains("CASEBOOK_BLOBS"), refused.body());
        assertEquals(List.of(), stored());
        assertEquals(List.of(), house.stored(), "what was on its way");
        assertEquals(before, broker.all(Topics.SUBMISSIONS).size(), "no event");

        HttpResponse<String> accepted = house.send(house.multipart("POST", "/v1/cases", body));

        assertEquals(202, accepted.statusCode(), accepted.body());
        assertEquals(before + 1, broker.all(Topics.SUBMISSIONS).size(), "the event");
        assertEquals(1, stored().size());
        String caseId = House.json(accepted).path("caseId").asText();
        assertEquals(FileOutcome.OK, extracted(caseId).getFiles().get(0).getOutcome());
    }

    private static Multipart body(String name, String text) {
        return new Multipart().file(name, text).metadata("{\"submitter\":\"" + UUID.randomUUID() + "\"}");
    }

    private static CaseExtracted extracted(String caseId) {
        return broker
                .await(Topics.EXTRACTED, records -> records.stream()
                        .anyMatch(record -> record.key().equals(caseId)))
                .stream()
                .filter(record -> record.key().equals(caseId))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Path objects() {
        return store.folder(bucket);
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> all = Files.walk(objects())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
