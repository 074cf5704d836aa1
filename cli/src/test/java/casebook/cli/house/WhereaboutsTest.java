package casebook.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Settings;
import casebook.ingest.blob.BlobFolder;
import casebook.ingest.blob.BlobPlace;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereaboutsTest {

    @TempDir
    Path home;

    @Test
    void a_house_that_left_a_note_is_found() throws Exception {
        var noted = new Whereabouts(
                URI.create("http://127.0.0.1:1234"),
                "127.0.0.1:5",
                "jdbc:postgresql://127.0.0.1:6/x",
                "me",
                Optional.of(URI.create("http://127.0.0.1:7/apis/ccompat/v7")),
                home,
                new BlobFolder(Path.of("/mnt/blobs")));
        noted.note();

        assertEquals(noted, Whereabouts.of(Map.of("CASEBOOK_HOME", home.toString())));
    }

    @Test
    void what_settings_name_comes_before_a_note() throws Exception {
        new Whereabouts(
                        URI.create("http://127.0.0.1:1234"),
                        "127.0.0.1:5",
                        "jdbc:postgresql://127.0.0.1:6/x",
                        "me",
                        Optional.empty(),
                        home,
                        new BlobFolder(Path.of("/mnt/noted")))
                .note();

        var found = Whereabouts.of(Map.of(
                "CASEBOOK_HOME", home.toString(),
                "CASEBOOK_BLOBS", "/mnt/blobs",
                "CASEBOOK_URL", "http://desk:8080",
                "CASEBOOK_KAFKA_BOOTSTRAP_SERVERS", "kafka:19092",
                "CASEBOOK_DATABASE_URL", "jdbc:postgresql://postgres:5432/casebook",
                "CASEBOOK_DATABASE_USER", "casebook",
                "CASEBOOK_SCHEMA_REGISTRY_URL", "http://registry:8080"));

        assertEquals(
                new Whereabouts(
                        URI.create("http://desk:8080"),
                        "kafka:19092",
                        "jdbc:postgresql://postgres:5432/casebook",
                        "casebook",
                        Optional.of(URI.create("http://registry:8080")),
                        home,
                        new BlobFolder(Path.of("/mnt/blobs"))),
                found);
    }

    @Test
    void a_bucket_is_noted_without_the_keys_to_it() throws Exception {
        Map<String, String> settings = Map.of(
                "CASEBOOK_HOME", home.toString(),
                "CASEBOOK_BLOBS", "s3://casebook/blobs",
                "CASEBOOK_S3_ENDPOINT", "http://127.0.0.1:9000",
                "CASEBOOK_S3_ACCESS_KEY", "who",
                "CASEBOOK_S3_SECRET_KEY", "secret");
        Whereabouts.of(settings).note();

        BlobPlace found = Whereabouts.of(Map.of(
                        "CASEBOOK_HOME", home.toString(),
                        "CASEBOOK_S3_ACCESS_KEY", "who",
                        "CASEBOOK_S3_SECRET_KEY", "secret"))
                .blobs();

        assertEquals(Settings.<BlobPlace>read(settings, BlobPlace::from), found);
        assertEquals(false, Files.readString(home.resolve("running.properties")).contains("secret"));
    }

    @Test
    void the_note_keeps_no_password() throws Exception {
        new Whereabouts(
                        URI.create("http://127.0.0.1:1234"),
                        "127.0.0.1:5",
                        "jdbc:postgresql://127.0.0.1:6/x",
                        "me",
                        Optional.of(URI.create("http://me:secret@127.0.0.1:7/apis/ccompat/v7")),
                        home,
                        new BlobFolder(Path.of("/mnt/noted")))
                .note();

        assertEquals(
                Optional.of(URI.create("http://127.0.0.1:7/apis/ccompat/v7")),
                Whereabouts.of(home).schemaRegistry());
    }

    @Test
    void nobody_is_looked_for_where_a_house_starts_by_default() {
        var found = Whereabouts.of(Map.of("CASEBOOK_HOME", home.toString()));

        assertEquals(URI.create("http://127.0.0.1:8080"), found.http());
        assertEquals("127.0.0.1:9092", found.kafka());
    }
}
