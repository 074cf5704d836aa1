package casebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Settings;
import casebook.ingest.blob.BlobFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestConfigTest {

    @Test
    void has_defaults_for_everything() {
        IngestConfig config = Settings.read(Map.of("CASEBOOK_HOME", "/var/casebook"), IngestConfig::from);

        assertEquals(new BlobFolder(Path.of("/var/casebook/blobs")), config.blobs());
        assertEquals(Runtime.getRuntime().availableProcessors(), config.workers());
        assertEquals(200L * 1024 * 1024, config.uploads().maxBytes());
    }

    @Test
    void the_files_may_lie_outside_the_home() {
        Map<String, String> given = Map.of("CASEBOOK_HOME", "/var/casebook", "CASEBOOK_BLOBS", "/mnt/blobs");

        assertEquals(
                new BlobFolder(Path.of("/mnt/blobs")),
                Settings.read(given, IngestConfig::from).blobs());
    }

    @Test
    void tells_every_complaint_at_once() {
        Map<String, String> wrong = Map.of("CASEBOOK_UPLOAD_MAX_FILES", "none", "CASEBOOK_EXTRACT_HEAP_MIB", "1");

        String complaints = assertThrows(Settings.Refused.class, () -> Settings.read(wrong, IngestConfig::from))
                .getMessage();

        assertTrue(complaints.contains("CASEBOOK_UPLOAD_MAX_FILES"), complaints);
        assertTrue(complaints.contains("CASEBOOK_EXTRACT_HEAP_MIB"), complaints);
    }
}
