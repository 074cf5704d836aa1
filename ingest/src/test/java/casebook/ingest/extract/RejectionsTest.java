package casebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RejectionsTest {

    @Test
    void a_good_case_has_none() {
        assertEquals(List.of(), Rejections.of(of(FileOutcome.OK, FileOutcome.PARTIAL), Set.of()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OK", "PARTIAL", "UNKNOWN"})
    void a_bad_file_beside_a_good_one_is_rejected_alone(FileOutcome outcome) {
        List<Rejection> rejections = Rejections.of(of(outcome, FileOutcome.OK), Set.of());

        assertEquals(1, rejections.size());
        assertEquals(outcome.name(), rejections.get(0).getReason().name());
        assertNotEquals(RejectionCategory.UNKNOWN, rejections.get(0).getCategory());
        assertEquals("file 0", rejections.get(0).getFileName());
    }

    @Test
    void a_case_of_bad_files_is_rejected_as_a_whole() {
        List<Rejection> rejections = Rejections.of(of(FileOutcome.EMPTY, FileOutcome.CORRUPT), Set.of());

        assertEquals(3, rejections.size());
        assertEquals(RejectionReason.NO_USABLE_FILE, rejections.get(2).getReason());
        assertEquals(null, rejections.get(2).getFile());
    }

    @Test
    void missing_bytes_are_not_the_files_fault() {
        assertEquals(
                RejectionReason.BLOB_MISSING,
                Rejections.of(of(FileOutcome.CORRUPT), Set.of("sha")).get(0).getReason());
    }

    private static CaseExtracted of(FileOutcome... outcomes) {
        List<ExtractedFile> files = Arrays.stream(outcomes)
                .map(outcome -> new ExtractedFile(
                        "sha",
                        "file " + Arrays.asList(outcomes).indexOf(outcome),
                        1L,
                        "text/plain",
                        outcome,
                        "",
                        null,
                        null,
                        0,
                        0L,
                        List.of(),
                        null,
                        null,
                        List.of()))
                .toList();
        return new CaseExtracted("c", 1, 1, "me", Instant.EPOCH, Instant.EPOCH, files, List.of(), "und");
    }
}
