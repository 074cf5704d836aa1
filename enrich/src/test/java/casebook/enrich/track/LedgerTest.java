package casebook.enrich.track;

import static casebook.enrich.Events.NOON;
import static casebook.enrich.Events.text;
import static casebook.enrich.track.Told.asked;
import static casebook.enrich.track.Told.assertSameInEveryOrder;
import static casebook.enrich.track.Told.curated;
import static casebook.enrich.track.Told.fold;
import static casebook.enrich.track.Told.letter;
import static casebook.enrich.track.Told.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.Events;
import casebook.event.CaseExtracted;
import casebook.event.CaseState;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.FileState;
import casebook.event.LedgerState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Fact received = asked(1);
    private final Fact extracted = Facts.of(text("a", 1, "text"));
    private final Fact dead = Facts.of(letter(null, null), NOON.plusSeconds(2));
    private final Fact refused = refused(1);
    private final Fact curated = curated(1);
    private final Fact withdrawn = Facts.of(Events.withdrawal("a", 2), NOON);

    @Test
    void facts_give_the_same_row_in_whatever_order_and_however_often_they_come() {
        for (var facts : List.of(
                List.of(received, extracted, refused),
                List.of(received, extracted, dead),
                List.of(received, extracted, dead, refused, withdrawn),
                List.of(received, received, extracted, extracted, dead),
                List.of(received, extracted, dead, dead, curated))) {
            assertSameInEveryOrder(facts);
        }
    }

    @Test
    void a_received_case_names_its_files_as_waiting() {
        CaseState row = fold(List.of(received));

        assertEquals(LedgerState.RECEIVED, row.getState());
        assertEquals(null, row.getFiles().get(0).getOutcome());
    }

    @Test
    void an_extracted_case_tells_the_outcome_of_every_file() {
        CaseState row = fold(List.of(received, extracted));

        assertEquals(LedgerState.EXTRACTED, row.getState());
        assertEquals(FileOutcome.OK, row.getFiles().get(0).getOutcome());
    }

    @Test
    void a_file_that_came_packed_names_its_archive_and_one_that_did_not_names_none() {
        CaseExtracted text = text("a", 1, "text");
        ExtractedFile alone = text.getFiles().get(0);
        ExtractedFile packed = ExtractedFile.newBuilder(alone)
                .setArchive(alone.getSha256())
                .setSha256("9".repeat(64))
                .build();
        Fact both = Facts.of(
                CaseExtracted.newBuilder(text).setFiles(List.of(alone, packed)).build());

        assertEquals(
                Arrays.asList(alone.getSha256(), null),
                fold(List.of(received, both)).getFiles().stream()
                        .map(FileState::getArchive)
                        .toList());
    }

    @Test
    void a_refused_case_says_why() {
        CaseState row = fold(List.of(received, extracted, refused));

        assertEquals(LedgerState.REJECTED, row.getState());
        assertEquals(List.of("NO_USABLE_FILE: no file could be read"), row.getReasons());
    }

    @Test
    void a_dead_letter_makes_the_case_failed() {
        assertEquals(
                LedgerState.FAILED, fold(List.of(received, extracted, dead)).getState());
    }

    @Test
    void a_case_that_gets_through_at_last_leaves_its_failure_behind() {
        CaseState row = fold(List.of(received, extracted, dead, curated));

        assertEquals(LedgerState.CURATED, row.getState());
        assertEquals(List.of(), row.getReasons());
    }

    @Test
    void a_withdrawal_counts_over_everything_before_it() {
        assertEquals(
                LedgerState.WITHDRAWN,
                fold(List.of(received, withdrawn, extracted)).getState());
    }

    @Test
    void a_dead_letter_of_a_replay_leaves_a_case_curated() {
        assertEquals(
                LedgerState.CURATED,
                fold(List.of(received, extracted, curated, dead)).getState());
    }
}
