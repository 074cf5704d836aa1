package casebook.enrich.track;

import static casebook.enrich.Events.NOON;
import static casebook.enrich.Events.text;
import static casebook.enrich.track.Told.asked;
import static casebook.enrich.track.Told.assertSameInEveryOrder;
import static casebook.enrich.track.Told.curated;
import static casebook.enrich.track.Told.fold;
import static casebook.enrich.track.Told.letter;
import static casebook.enrich.track.Told.refused;
import static casebook.enrich.track.Told.submission;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import casebook.enrich.Events;
import casebook.event.CaseState;
import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a case stands whose files are read anew. */
class LedgerAnewTest {

    private final Fact received = asked(1);
    private final Fact extracted = Facts.of(text("a", 1, "text"));
    private final Fact dead = Facts.of(letter(null, null), NOON.plusSeconds(2));
    private final Fact refused = refused(1);
    private final Fact curated = curated(1);
    private final Fact withdrawn = Facts.of(Events.withdrawal("a", 2), NOON);

    private final Fact askedAnew = asked(2);
    private final Fact extractedAnew = Facts.of(text("a", 1, 2, FileOutcome.PARTIAL, "text"));
    private final Fact judgedAnew = Facts.of(Events.classified("a", 1, 2), NOON.plusSeconds(9));
    private final Fact timedOut = Facts.of(text("a", 1, 2, FileOutcome.TIMEOUT, ""));
    private final Fact refusedAnew = refused(2);
    private final Fact deadAnew =
            Facts.of(letter(Topics.EXTRACTED, text("a", 1, 2, FileOutcome.OK, "text")), NOON.plusSeconds(9));

    @Test
    void facts_give_the_same_row_in_whatever_order_they_come() {
        for (var facts : List.of(
                List.of(received, extracted, curated, askedAnew, extractedAnew, judgedAnew),
                List.of(received, extracted, curated, askedAnew, timedOut, refusedAnew),
                List.of(extracted, curated, askedAnew, extractedAnew, deadAnew, curated(2)),
                List.of(extracted, curated, askedAnew, extractedAnew, judgedAnew, deadAnew),
                List.of(curated, askedAnew, timedOut, deadAnew, refusedAnew),
                List.of(extracted, refused, askedAnew, extractedAnew, judgedAnew, curated(2)),
                List.of(extracted, dead, askedAnew, timedOut, refusedAnew, withdrawn))) {
            assertSameInEveryOrder(facts);
        }
    }

    @Test
    void a_case_stays_curated_while_it_is_extracted_anew_and_its_files_wait() {
        CaseState row = fold(List.of(received, extracted, curated, askedAnew));

        assertEquals(LedgerState.CURATED, row.getState());
        assertEquals(List.of(2, 1), List.of(row.getExtraction(), row.getSettled()));
        assertEquals(null, row.getFiles().get(0).getOutcome());
        assertEquals(
                1,
                fold(List.of(received, extracted, curated, askedAnew, extractedAnew))
                        .getSettled());
    }

    @Test
    void a_newer_extraction_has_ended_when_it_was_judged_and_tells_its_own_files() {
        CaseState row = fold(List.of(received, extracted, curated, askedAnew, extractedAnew, judgedAnew));

        assertEquals(LedgerState.CURATED, row.getState());
        assertEquals(2, row.getSettled());
        assertEquals(FileOutcome.PARTIAL, row.getFiles().get(0).getOutcome());
        assertEquals(List.of(), row.getReasons());
    }

    @Test
    void a_curated_case_of_which_nothing_could_be_read_anew_stays_curated_and_says_why() {
        CaseState row = fold(List.of(received, extracted, curated, askedAnew, timedOut, refusedAnew));

        assertEquals(LedgerState.CURATED, row.getState());
        assertEquals(2, row.getSettled());
        assertEquals(FileOutcome.TIMEOUT, row.getFiles().get(0).getOutcome());
        assertEquals(List.of("NO_USABLE_FILE: no file could be read"), row.getReasons());
    }

    @Test
    void a_curated_case_whose_newer_text_is_a_surprise_has_failed_until_it_is_judged_or_extracted_again() {
        var surprised = List.of(received, extracted, curated, askedAnew, extractedAnew, deadAnew);
        assertEquals(LedgerState.FAILED, fold(surprised).getState());
        assertEquals(1, fold(surprised).getCurated());

        assertEquals(LedgerState.CURATED, fold(and(surprised, curated(2))).getState());
        CaseState again = fold(and(surprised, asked(3)));
        assertEquals(LedgerState.CURATED, again.getState());
        assertEquals(List.of(), again.getReasons());
    }

    @Test
    void a_newer_text_that_is_judged_when_it_comes_again_leaves_its_failure_behind_though_nothing_is_told() {
        CaseState row = fold(List.of(received, extracted, curated, askedAnew, extractedAnew, deadAnew, judgedAnew));

        assertEquals(LedgerState.CURATED, row.getState());
        assertEquals(List.of(), row.getReasons());
        assertEquals(List.of(2, 2), List.of(row.getSettled(), row.getCurated()));
    }

    @Test
    void a_dead_letter_of_a_replay_leaves_what_was_judged_curated_though_nothing_was_told() {
        assertEquals(
                LedgerState.CURATED,
                fold(List.of(extracted, curated, askedAnew, extractedAnew, judgedAnew, deadAnew))
                        .getState());
    }

    @Test
    void a_row_that_was_written_before_extractions_were_counted_is_read_as_it_was() {
        CaseState old = CaseState.newBuilder()
                .setCaseId("a")
                .setRevision(1)
                .setState(LedgerState.CURATED)
                .setChangedAt(NOON)
                .build();

        assertEquals(LedgerState.CURATED, Ledger.fold(old, "a", askedAnew).getState());
        assertEquals(LedgerState.CURATED, Ledger.fold(old, "a", dead).getState());
    }

    @Test
    void a_case_that_was_not_curated_begins_anew() {
        assertEquals(
                LedgerState.RECEIVED,
                fold(List.of(received, extracted, refused, askedAnew)).getState());
        assertEquals(
                LedgerState.EXTRACTED,
                fold(List.of(received, extracted, dead, askedAnew, extractedAnew))
                        .getState());
        CaseState row = fold(List.of(received, extracted, refused, askedAnew, extractedAnew, curated(2)));
        assertEquals(LedgerState.CURATED, row.getState());
        assertEquals(List.of(), row.getReasons());
    }

    @Test
    void an_extraction_that_ended_among_the_dead_letters_has_ended() {
        assertEquals(
                2,
                fold(List.of(received, extracted, curated, askedAnew, deadAnew)).getSettled());
        Fact buried = Facts.of(letter(Topics.SUBMISSIONS, submission(2)), NOON.plusSeconds(9));
        assertEquals(2, fold(List.of(received, extracted, curated, buried)).getSettled());
    }

    @Test
    void a_case_that_is_extracted_anew_has_changed_when_that_was_asked_for() {
        CaseState row = fold(List.of(received, extracted, askedAnew));

        assertEquals(NOON, row.getReceivedAt());
        assertEquals(NOON.plusSeconds(8), row.getChangedAt());
        assertEquals(null, row.getExtractedAt());
    }

    private static List<Fact> and(List<Fact> facts, Fact more) {
        return Stream.concat(facts.stream(), Stream.of(more)).toList();
    }
}
