package casebook.ingest.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Setting;
import casebook.contract.Settings;
import casebook.ingest.IngestConfig;
import casebook.process.StartRefused;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobPlaceTest {

    private static final Map<String, String> S3 = Map.of(
            "CASEBOOK_HOME", "/var/casebook",
            "CASEBOOK_BLOBS", "s3://casebook/files/2023",
            "CASEBOOK_S3_ENDPOINT", "http://127.0.0.1:9000",
            "CASEBOOK_S3_ACCESS_KEY", "who",
            "CASEBOOK_S3_SECRET_KEY", "secret");

    @Test
    void a_bucket_is_named_with_what_its_keys_begin_with() {
        var door = new S3Door(Optional.of(URI.create("http://127.0.0.1:9000")), "us-east-1", "who", "secret");

        assertEquals(
                new BlobBucket("casebook", "files/2023/", door, Path.of("/var/casebook/incoming")),
                Settings.read(S3, BlobPlace::from));
    }

    @Test
    void a_note_leads_back_and_keeps_no_secret() {
        Map<Setting, String> note =
                Settings.<BlobPlace>read(S3, BlobPlace::from).note();

        assertEquals("s3://casebook/files/2023/", note.get(Setting.CASEBOOK_BLOBS));
        assertEquals("http://127.0.0.1:9000", note.get(Setting.CASEBOOK_S3_ENDPOINT));
        assertFalse(note.containsValue("secret"), note.toString());
        assertFalse(Settings.<BlobPlace>read(S3, BlobPlace::from).toString().contains("secret"));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Map<String, String> wrong = Map.of(
                "CASEBOOK_BLOBS", "s3://No Bucket",
                "CASEBOOK_S3_ENDPOINT", "somewhere",
                "CASEBOOK_S3_ACCESS_KEY", "who",
                "CASEBOOK_UPLOAD_MAX_BYTES", "6000000000");

        String told = assertThrows(Settings.Refused.class, () -> Settings.read(wrong, IngestConfig::from))
                .getMessage();

        assertEquals("""
                Cannot start:
                  CASEBOOK_S3_ENDPOINT is "somewhere": must be an address such as http://127.0.0.1:8080
                  CASEBOOK_S3_ACCESS_KEY and CASEBOOK_S3_SECRET_KEY belong together: set both, or neither
                  CASEBOOK_BLOBS is "s3://No Bucket": must be a folder, or a bucket and what keys in it begin with, \
                such as s3://casebook/blobs
                  CASEBOOK_UPLOAD_MAX_BYTES is "6000000000": must be a whole number from 1 to 5368709120""", told);
    }

    @Test
    void a_folder_that_cannot_be_made_stops_the_start(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "a file where the folder should be");

        String told = assertThrows(StartRefused.class, () -> new BlobFolder(file).open())
                .getMessage();

        assertTrue(told.contains(file.toString()) && told.contains("CASEBOOK_BLOBS"), told);
    }
}
