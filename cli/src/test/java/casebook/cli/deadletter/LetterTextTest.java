package casebook.cli.deadletter;

import static casebook.cli.deadletter.Given.letter;
import static casebook.cli.deadletter.Given.marker;
import static casebook.testkit.DeadRecords.failed;
import static casebook.testkit.DeadRecords.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import casebook.ingest.deadletter.Letter;
import casebook.ingest.deadletter.LetterFilter;
import casebook.ingest.deadletter.LetterId;
import casebook.ingest.deadletter.LetterJson;
import casebook.ingest.deadletter.Letters;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private final byte[] garbage = "no event\u001b[2J".getBytes(UTF_8);
    private final Letter readable = letter(3, "a", text("a", 1), failed(Topics.EXTRACTED, "classify"));
    private final Letter spoilt = letter(4, "b", garbage, failed(Topics.EXTRACTED, "enrich"));
    private final DeadLetter wholeReadable = new DeadLetter(text("a", 1), failed(Topics.EXTRACTED, "classify"));
    private final DeadLetter wholeSpoilt = new DeadLetter(garbage, failed(Topics.EXTRACTED, "enrich"));
    private final Letters letters = new Letters(List.of(spoilt, readable), List.of(marker(readable, 1)));

    @Test
    void a_table_tells_each_letter_and_sums_up_the_reasons() {
        String table = LetterText.table(letters.all(), letters.all(), letters);

        List<String> lines = table.lines().toList();
        assertTrue(lines.get(1).startsWith("1-3 "), table);
        assertTrue(lines.get(1).endsWith("IllegalStateException: broken"), "the newest comes last");
        assertTrue(lines.get(1).contains(" yes "), table);
        assertTrue(lines.contains("2  IllegalStateException: broken"), table);
        assertEquals("2 dead letters, 1 of them not redriven", lines.get(lines.size() - 1));
    }

    @Test
    void a_letter_is_shown_with_its_event_where_it_is_one() {
        String shown = LetterText.whole(readable, wholeReadable, letters, true);

        assertTrue(shown.contains("casebook.extracted.v1, partition 1, offset 7"), shown);
        assertTrue(shown.contains("\"submitter\" : \"anonymous\""), shown);
        assertTrue(shown.contains("at casebook.testkit.DeadRecords.failed"), shown);
        assertEquals(
                1,
                LetterJson.whole(readable, wholeReadable, letters)
                        .path("event")
                        .path("revision")
                        .asInt());
    }

    @Test
    void bytes_that_are_none_are_shown_in_hexadecimal_and_do_nothing_to_the_terminal() {
        String shown = LetterText.whole(spoilt, wholeSpoilt, letters, false);

        assertTrue(shown.contains("6e 6f 20 65 76 65 6e 74 1b"), shown);
        assertFalse(shown.contains("\u001b"), shown);
        assertTrue(LetterJson.whole(spoilt, wholeSpoilt, letters).has("base64"));
    }

    @Test
    void a_message_cannot_move_the_cursor() {
        var headers = new RecordHeaders();
        CloudEvent.put(headers, DeadLetter.STREAMS + "exception", "x.Y\u001b[1A");
        Letter hostile = letter(5, "c\u202e", null, headers);

        String table = LetterText.table(List.of(hostile), List.of(hostile), letters);

        assertFalse(table.contains("\u001b") || table.contains("\u202e"), table);
    }

    @Test
    void ids_and_filters_are_read_as_they_are_written() {
        assertEquals(Optional.of(readable.id()), LetterId.of("1-3"));
        assertEquals(Optional.empty(), LetterId.of("1-3-5"));
        assertEquals(Optional.empty(), LetterId.of("-1-3"));
        assertTrue(new LetterFilter("illegalstate", null, null).lets(readable));
        assertTrue(new LetterFilter("java.lang", Topics.EXTRACTED.name(), "a").lets(readable));
        assertFalse(new LetterFilter(null, null, "b").lets(readable));
        assertFalse(new LetterFilter(null, Topics.REVIEWS.name(), null).lets(readable));
    }
}
