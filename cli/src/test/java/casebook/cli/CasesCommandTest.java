package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** {@code casebook cases}, in front of something that answers as the desk would. */
class CasesCommandTest {

    private static final String ANSWER =
            "{\"total\":7,\"cases\":[{\"caseId\":\"abc\",\"title\":\"信贷助手\"}],\"hits\":[{\"caseId\":\"abc\","
                    + "\"title\":[{\"text\":\"信贷\",\"hit\":true},{\"text\":\"助手\",\"hit\":false}],"
                    + "\"snippet\":[{\"text\":\"用于\\u001b[2J\",\"hit\":false},{\"text\":\"信贷\",\"hit\":true}],"
                    + "\"file\":\"a.txt\"}],\"facets\":{}}";

    @AutoClose
    private final StandIn desk = new StandIn();

    @Test
    void a_page_is_a_table_and_below_it_where_the_words_stand() {
        desk.prepare("GET /v1/cases?q=%E4%BF%A1%E8%B4%B7&page=1&size=50", 200, ANSWER);

        Words words = cases("信贷");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertTrue(words.out().endsWith("""
                abc  信贷助手
                    用于 [2J信贷  (a.txt)
                1 of 7 cases
                """), words.out());
        assertFalse(words.out().contains("\u001b"), "what a file holds moves no cursor");
    }

    @Test
    void labels_and_the_order_are_asked_for_and_a_facet_twice_is_either() {
        desk.prepare("GET /v1/cases?sector=finance%2Claw&scope=vertical&sort=-title&page=1&size=50", 200, ANSWER);

        Words words = cases("--where=sector=finance", "--where=scope=vertical", "--where=sector=law", "--sort=-title");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals(1, desk.asked().size());
    }

    @Test
    void json_is_the_answer_as_it_came() {
        desk.prepare("GET /v1/cases?page=1&size=50", 200, "{\"total\":0,\"cases\":[]}");

        assertEquals("{\"total\":0,\"cases\":[]}\n", cases("--json").out());
    }

    @Test
    void a_label_without_a_code_is_a_usage_error() {
        Words words = cases("--where", "finance");

        assertEquals(Exit.USAGE, words.exit());
        assertTrue(words.err().contains("expected FACET=CODE"), words.err());
        assertEquals(List.of(), desk.asked());
    }

    private Words cases(String... more) {
        return Words.of(Stream.concat(Stream.of("cases", "--url", desk.url()), Stream.of(more))
                .toArray());
    }
}
