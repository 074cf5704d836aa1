package casebook.ingest.deadletter;

import static casebook.ingest.deadletter.Given.letter;
import static casebook.ingest.deadletter.Given.marker;
import static casebook.testkit.DeadRecords.NOON;
import static casebook.testkit.DeadRecords.failed;
import static casebook.testkit.DeadRecords.record;
import static casebook.testkit.DeadRecords.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.CaseState;
import casebook.event.CaseWithdrawn;
import casebook.event.LedgerState;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.ReviewDecided;
import casebook.event.SubmissionEvent;
import casebook.ingest.deadletter.Fate.How;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FatesTest {

    private static final int MOST = 3;

    private final Circumstances around = new Circumstances();

    @ParameterizedTest
    @ValueSource(strings = {"describe", "classify", "curate", "track", "enrich"})
    void a_text_that_came_in_is_written_again_whatever_threw_at_it(String stage) {
        assertEquals(
                How.AGAIN,
                fate(letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, stage)))
                        .how());
    }

    @Test
    void a_case_that_failed_in_a_walk_is_judged_again() {
        assertEquals(
                How.REPLAY,
                fate(letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, "walk")))
                        .how());
    }

    @Test
    void a_review_that_is_stored_is_judged_again_and_one_that_is_not_is_written_again() {
        assertEquals(How.REPLAY, fate(review("curate")).how());
        assertEquals(How.AGAIN, fate(review("review")).how());
    }

    @Test
    void a_review_that_others_have_followed_stays() {
        around.review(record(8, "a", null, new RecordHeaders()));

        assertStays(review("review"), "the older word");
    }

    @Test
    void bytes_that_are_no_event_stay() {
        assertStays(letter(1, "a", new byte[] {1, 2}, failed(Topics.EXTRACTED, "enrich")), "no CaseExtracted");
    }

    @Test
    void what_only_the_archive_could_not_read_is_not_told_to_subscribers_again() {
        var headers = new RecordHeaders();
        CloudEvent.put(headers, DeadLetter.CONNECT + "topic", Topics.CURATED.name());

        assertStays(letter(1, "a", new byte[] {1}, headers), "the archive could not read it");
    }

    @Test
    void a_replay_asked_for_long_ago_stays() {
        var asked = ReplayRequested.newBuilder()
                .setReplayId("r")
                .setMode(ReplayMode.APPLY)
                .setFilter(ReplayFilter.newBuilder().build())
                .setRequestedBy("me")
                .setRequestedAt(NOON)
                .build();

        assertStays(of(Topics.REPLAYS, "replay", asked, "replay"), "at its time");
    }

    @Test
    void a_record_that_was_too_large_to_be_kept_stays() {
        assertStays(letter(1, "a", null, failed(Topics.CURATED, "write")), "nothing was kept");
    }

    @Test
    void a_letter_that_does_not_say_whence_it_comes_stays() {
        assertStays(letter(1, "a", text("a", 1), new RecordHeaders()), "whence");
        var elsewhere = new RecordHeaders();
        DeadLetter.tell(elsewhere, "payroll", 0, 0);
        assertStays(letter(1, "a", text("a", 1), elsewhere), "payroll");
    }

    @Test
    void nothing_is_left_to_do_for_a_case_that_was_withdrawn_or_came_anew() {
        Letter old = letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, "describe"));
        around.ledger(row(2, LedgerState.CURATED));
        assertStays(old, "revision 2");
        around.ledger(row(2, LedgerState.WITHDRAWN));
        assertStays(old, "withdrawn");
    }

    @Test
    void nothing_is_left_to_do_for_a_text_once_a_newer_extraction_was_curated() {
        Letter first = letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, "classify"));
        Letter second = letter(2, "a", text("a", 1, 2), failed(Topics.EXTRACTED, "classify"));

        around.ledger(extracted(2, 1));
        assertEquals(How.AGAIN, fate(second).how(), "the older one is curated");
        around.ledger(extracted(3, 1));
        assertEquals(How.AGAIN, fate(second).how(), "nothing has come of the third");
        around.ledger(extracted(3, 2));
        assertStays(first, "extraction 2");
        assertEquals(How.AGAIN, fate(second).how());
        assertEquals(How.AGAIN, fate(review("review")).how(), "experts speak of a revision, however often it is read");
    }

    @Test
    void a_letter_and_a_row_from_before_extractions_were_counted_are_of_the_first() {
        around.ledger(row(1, LedgerState.CURATED));

        assertEquals(
                How.AGAIN,
                fate(letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, "describe")))
                        .how());
    }

    @Test
    void a_withdrawal_that_no_step_could_obey_is_written_again() {
        around.ledger(row(2, LedgerState.WITHDRAWN));

        var withdrawal = new SubmissionEvent("a", 2, NOON, new CaseWithdrawn(""), 1);
        assertEquals(
                How.AGAIN,
                fate(of(Topics.SUBMISSIONS, "a", withdrawal, "withdraw")).how());
    }

    @Test
    void a_letter_is_redriven_once_for_there_is_a_marker() {
        Letter letter = letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, "describe"));

        assertEquals(
                How.BEFORE,
                fate(new Letters(List.of(letter), List.of(marker(letter, 1))), letter)
                        .how());
        assertEquals(
                How.AGAIN, fate(new Letters(List.of(letter), List.of()), letter).how(), "the control");
    }

    @Test
    void a_record_that_says_it_was_redriven_often_enough_stays() {
        var headers = failed(Topics.EXTRACTED, "describe");
        CloudEvent.put(headers, DeadLetter.REDRIVES, "3");

        assertStays(letter(1, "a", text("a", 1), headers), "3 times");
    }

    @Test
    void replays_carry_no_header_so_their_markers_are_counted() {
        Letter first = letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, "walk"));
        Letter next = letter(2, "a", text("a", 1), failed(Topics.EXTRACTED, "walk"));
        Letter other = letter(3, "b", text("b", 1), failed(Topics.EXTRACTED, "walk"));
        var letters = new Letters(List.of(first, next, other), List.of(marker(first, 3)));

        assertEquals(How.NOT, fate(letters, next).how());
        assertEquals(How.REPLAY, fate(letters, other).how());
    }

    private static Letter review(String stage) {
        var review = ReviewDecided.newBuilder()
                .setReviewId("r")
                .setCaseId("a")
                .setRevision(1)
                .setWho("expert")
                .setCorrections(Map.of())
                .setDecidedAt(NOON)
                .build();
        return of(Topics.REVIEWS, "a", review, stage);
    }

    private static <V> Letter of(Topic<V> topic, String key, V event, String stage) {
        return letter(1, key, topic.value().serializer().serialize(topic.name(), event), failed(topic, stage));
    }

    private static CaseState row(int revision, LedgerState state) {
        return CaseState.newBuilder()
                .setCaseId("a")
                .setRevision(revision)
                .setState(state)
                .setChangedAt(NOON)
                .build();
    }

    private static CaseState extracted(int extraction, int curated) {
        return CaseState.newBuilder(row(1, LedgerState.FAILED))
                .setExtraction(extraction)
                .setSettled(extraction)
                .setCurated(curated)
                .build();
    }

    private Fate fate(Letter letter) {
        return fate(new Letters(List.of(letter), List.of()), letter);
    }

    private Fate fate(Letters letters, Letter letter) {
        return new Fates(letters, around, MOST).of(letter);
    }

    private void assertStays(Letter letter, String why) {
        Fate fate = fate(letter);
        assertEquals(How.NOT, fate.how());
        assertTrue(fate.why().contains(why), fate.why());
        assertTrue(!fate.remedy().isBlank());
    }
}
