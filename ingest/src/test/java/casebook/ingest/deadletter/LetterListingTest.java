package casebook.ingest.deadletter;

import static casebook.ingest.deadletter.Given.letter;
import static casebook.ingest.deadletter.Given.marker;
import static casebook.testkit.DeadRecords.failed;
import static casebook.testkit.DeadRecords.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class LetterListingTest {

    private final Letter first = letter(1, "a", text("a", 1), thrown("often"));
    private final Letter second = letter(2, "b", text("b", 1), thrown("often"));
    private final Letter third = letter(3, "c", text("c", 1), thrown("once"));
    private final Letters letters = new Letters(List.of(first, second, third), List.of(marker(first, 1)));

    @Test
    void the_newest_come_first_and_no_more_than_are_asked_for() {
        assertEquals(List.of(third, second), LetterListing.shown(letters.all(), 2));
        assertEquals(List.of(third, second, first), LetterListing.shown(letters.all(), 9));
        assertEquals(List.of(), LetterListing.shown(List.of(), 9));
    }

    @Test
    void reasons_are_summed_over_all_that_match_whether_they_are_shown_or_not() {
        List<Fate> shown = new Fates(letters, new Circumstances(), 3).of(List.of(third));

        JsonNode told = LetterListing.json(letters.all(), shown, letters);

        assertEquals(3, told.path("matching").asInt());
        assertEquals(2, told.path("waiting").asInt());
        assertEquals(
                "[{\"reason\":\"IllegalStateException: often\",\"letters\":2,\"waiting\":1},"
                        + "{\"reason\":\"IllegalStateException: once\",\"letters\":1,\"waiting\":1}]",
                told.path("reasons").toString());
        assertEquals(0, told.path("moreReasons").asInt(-1));
        assertEquals(1, told.path("letters").size());
        assertEquals("writtenAgain", told.at("/letters/0/way").asText());
        assertEquals("1-3", told.at("/letters/0/id").asText());
    }

    @Test
    void the_most_frequent_reasons_are_told_and_of_the_others_how_many_there_are() {
        List<Letter> many = IntStream.rangeClosed(1, 103)
                .mapToObj(at -> letter(at, "a", text("a", at), thrown(at < 103 ? "reason " + at : "reason 1")))
                .toList();

        JsonNode told = LetterListing.json(many, List.of(), new Letters(many, List.of()));

        assertEquals(100, told.path("reasons").size());
        assertEquals(2, told.path("moreReasons").asInt());
        assertEquals(2, told.at("/reasons/0/waiting").asInt());
        assertEquals(103, told.path("waiting").asInt(), "all are counted");
    }

    private static Headers thrown(String message) {
        Headers headers = failed(Topics.EXTRACTED, "describe");
        headers.remove(DeadLetter.STREAMS + "message");
        CloudEvent.put(headers, DeadLetter.STREAMS + "message", message);
        return headers;
    }
}
