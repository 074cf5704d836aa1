package casebook.ingest.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.process.StartRefused;
import casebook.testkit.ObjectStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3BlobStoreTest extends BlobStoreContract {

    private static final Duration DAY = Duration.ofDays(1);

    private static ObjectStore server;

    @TempDir
    Path staging;

    private String bucket;
    private BlobStore opened;

    @BeforeAll
    static void start() throws Exception {
        server = ObjectStore.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Override
    BlobStore store() {
        bucket = server.bucket();
        opened = place(bucket, server.endpoint(), ObjectStore.SECRET_KEY).open();
        return opened;
    }

    @Test
    void nothing_is_left_on_the_way() throws Exception {
        BlobStore store = store();
        put(store, "hello");
        read(store, HELLO);
        assertThrows(NoSuchFileException.class, () -> store.local("0".repeat(64)));

        assertEquals(List.of(), files(staging));
    }

    @Test
    void what_was_damaged_on_the_way_is_refused() throws Exception {
        BlobStore store = store();
        try (StagedBlob staged = store.stage()) {
            staged.write("hello".getBytes(), 0, 5);
            staged.sha256();
            Files.writeString(files(staging).get(0), "jello");

            assertThrows(IOException.class, staged::commit);
        }
        Path other = Files.writeString(staging.resolve("other"), "jello");
        try (var direct =
                new Bucket(door(server.endpoint(), ObjectStore.SECRET_KEY).open(), bucket)) {
            assertThrows(StoreAway.class, () -> direct.put("jello", other, "XUFAKrxLKna5cZ2REBfFkg=="));
        }

        assertEquals(List.of(), files(server.folder(bucket)));
    }

    @Test
    void an_equal_object_is_not_sent_again_and_yet_as_young_as_if_it_were() throws Exception {
        BlobStore store = store();
        put(store, "hello");
        Path object = server.folder(bucket).resolve("blobs").resolve(HELLO);
        Files.writeString(object, "HELLO");
        Files.setLastModifiedTime(object, FileTime.from(Instant.now().minus(DAY.multipliedBy(2))));

        put(store, "hello");

        assertEquals("HELLO", Files.readString(object));
        assertEquals(0, store.sweep(Instant.now().minus(DAY), sha256 -> false));
        Files.setLastModifiedTime(object, FileTime.from(Instant.now().minus(DAY.multipliedBy(2))));
        assertEquals(1, store.sweep(Instant.now().minus(DAY), sha256 -> false), "the control: nobody sent it again");
    }

    @Test
    void a_sweep_leaves_alone_what_is_not_ours() throws Exception {
        BlobStore store = store();
        BlobStore neighbour =
                new BlobBucket(bucket, "", door(server.endpoint(), ObjectStore.SECRET_KEY), staging).open();
        put(neighbour, "hello");

        assertEquals(0, store.sweep(Instant.now().plus(DAY), sha256 -> false));

        assertEquals("hello", read(neighbour, HELLO));
        neighbour.close();
    }

    @Test
    void a_store_that_is_away_is_not_an_empty_one() throws Exception {
        BlobStore store = store();
        put(store, "hello");

        server.goAway();
        try {
            assertAway(() -> store.local(HELLO));
            assertAway(() -> put(store, "hello"));
            assertAway(() -> store.delete(HELLO));
            assertAway(() -> store.sweep(Instant.now(), sha256 -> false));
        } finally {
            server.comeBack();
        }

        assertEquals("hello", read(store, HELLO));
    }

    @Test
    void a_bucket_that_went_away_is_not_a_missing_blob() throws Exception {
        BlobStore store = store();
        Files.delete(server.folder(bucket));

        assertAway(() -> store.local(HELLO));
    }

    @Test
    void a_missing_bucket_stops_the_start() {
        assertRefused(
                "there is no bucket nowhere at " + server.endpoint(),
                place("nowhere", server.endpoint(), ObjectStore.SECRET_KEY));
    }

    @Test
    void refused_credentials_stop_the_start() {
        assertRefused("CASEBOOK_S3_SECRET_KEY", place(server.bucket(), server.endpoint(), "not the secret"));
    }

    @Test
    void a_store_that_does_not_answer_stops_the_start() {
        assertRefused(
                "CASEBOOK_S3_ENDPOINT", place("bucket", URI.create("http://127.0.0.1:1"), ObjectStore.SECRET_KEY));
    }

    private static void assertRefused(String remedy, BlobPlace place) {
        String message = assertThrows(StartRefused.class, place::open).getMessage();
        assertTrue(message.contains(remedy), message);
        assertFalse(message.contains("\n"), message);
    }

    private static void assertAway(org.junit.jupiter.api.function.Executable question) {
        IOException away = assertThrows(IOException.class, question);
        assertFalse(away instanceof NoSuchFileException, away.toString());
    }

    private BlobPlace place(String name, URI endpoint, String secret) {
        return new BlobBucket(name, "blobs/", door(endpoint, secret), staging);
    }

    private static S3Door door(URI endpoint, String secret) {
        return new S3Door(Optional.of(endpoint), "us-east-1", ObjectStore.ACCESS_KEY, secret);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
