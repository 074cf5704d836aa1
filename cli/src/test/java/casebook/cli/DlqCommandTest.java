package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What {@code casebook dlq} does not understand, it refuses before it asks anybody. */
class DlqCommandTest {

    @Test
    void a_redrive_wants_to_know_of_what() {
        assertRefused("say which", "redrive");
        assertRefused("--all means all", "redrive", "--all", "--case", "a");
        assertRefused("--most 0", "redrive", "--all", "--most", "0");
    }

    @Test
    void a_blank_word_does_not_mean_all_of_them() {
        assertRefused("must not be blank", "redrive", "--reason", "");
        assertRefused("must not be blank", "redrive", "--case", " ");
        assertRefused("expected one of", "redrive", "--topic", "");
    }

    @Test
    void an_id_has_a_shape() {
        assertRefused("\"3:17\" is no dead letter", "show", "3:17");
        assertRefused("such as 3-17", "redrive", "x");
    }

    @Test
    void a_topic_is_one_of_the_catalogue() {
        assertRefused("expected one of submissions, extracted", "list", "--topic", "payroll");
        assertRefused("--limit 0", "list", "--limit", "0");
    }

    @Test
    void the_word_alone_says_what_there_is() {
        assertRefused("list, show, redrive");
    }

    private static void assertRefused(String why, String... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = "dlq";
        System.arraycopy(words, 0, all, 1, words.length);
        Words said = Words.of(all);
        assertEquals(Exit.USAGE, said.exit(), said::err);
        assertTrue(said.err().contains(why), said::err);
    }
}
