package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** {@code casebook withdraw}, in front of something that answers as the door would. */
class WithdrawCommandTest {

    private static final String RECEIPT = "{\"caseId\":\"abc\",\"revision\":3,\"files\":[]}";

    @AutoClose
    private final StandIn door = new StandIn();

    @Test
    void the_case_is_taken_back_with_its_reason_and_one_sentence_comes_back() {
        door.prepare("DELETE /v1/cases/abc?reason=%E9%87%8D%E5%A4%8D%20%26%201", 202, RECEIPT);

        Words words = withdraw("abc", "--reason", "重复 & 1");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals("Case abc is withdrawn with revision 3; its files are deleted.\n", words.out());
        assertNull(door.condition());
    }

    @Test
    void the_revision_that_was_seen_goes_along_and_a_refusal_says_what_to_do() {
        door.prepare("DELETE /v1/cases/abc", 409, "{\"detail\":\"The current revision is 3, not 2.\"}");

        Words words = withdraw("abc", "--revision", "2");

        assertEquals("\"2\"", door.condition());
        assertEquals(Exit.FAILED, words.exit());
        assertEquals("casebook: The current revision is 3, not 2.\n", words.err());
        assertEquals(List.of("DELETE /v1/cases/abc"), door.asked());
    }

    @Test
    void the_receipt_can_be_had_as_it_came() {
        door.prepare("DELETE /v1/cases/abc", 202, RECEIPT);

        assertEquals(RECEIPT + "\n", withdraw("abc", "--json").out());
    }

    private Words withdraw(String... words) {
        return Words.of(Stream.concat(Stream.of("withdraw", "--url", door.url()), Stream.of(words))
                .toArray());
    }
}
