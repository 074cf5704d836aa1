package casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code casebook review}, in front of something that answers as the door would. */
class ReviewCommandTest {

    private static final String RECEIPT =
            "{\"reviewId\":\"r1\",\"caseId\":\"abc\",\"revision\":2,\"who\":\"张老师\",\"round\":3}";

    private HttpServer door;
    private String answer = RECEIPT;
    private int status = 202;
    private volatile String asked;

    @BeforeEach
    void open() throws Exception {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/", this::answer);
        door.start();
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " " + body;
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void everything_that_is_said_is_sent_and_one_sentence_comes_back() {
        Words words = review(
                "abc",
                "--set",
                "sector=finance",
                "--set=modality=text,image",
                "--unset",
                "scope",
                "--score",
                "87.5",
                "--decision",
                "chosen",
                "--round",
                "3",
                "--comment",
                "好",
                "--who",
                "张老师",
                "--revision",
                "2");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals("Case abc, revision 2, is reviewed by 张老师 in round 3: review r1.\n", words.out());
        assertEquals(
                "POST /v1/cases/abc/reviews application/json {\"set\":{\"modality\":[\"text\",\"image\"],\"scope\":[],"
                        + "\"sector\":[\"finance\"]},\"score\":87.5,\"decision\":\"chosen\",\"comment\":\"好\","
                        + "\"who\":\"张老师\",\"round\":3,\"revision\":2}",
                asked);
    }

    @Test
    void who_is_logged_in_reviews_and_a_program_reads_the_receipt() {
        Words words = review("abc", "--score", "1", "--json");

        assertEquals(RECEIPT + "\n", words.out());
        assertTrue(asked.endsWith("{\"score\":1.0,\"who\":\"" + System.getProperty("user.name") + "\"}"), asked);
    }

    @Test
    void a_refusal_is_told_in_the_door_s_words() {
        status = 422;
        answer = "{\"detail\":\"sector has no code \\\"finanse\\\" (did you mean finance?).\"}";

        Words words = review("abc", "--set", "sector=finanse");

        assertEquals(Exit.FAILED, words.exit());
        assertEquals("casebook: sector has no code \"finanse\" (did you mean finance?).\n", words.err());
    }

    @Test
    void words_that_make_no_sense_are_told_what_is_expected() {
        Stream.of(
                        new String[] {"abc", "--set", "sector"},
                        new String[] {"abc", "--set", "sector=a", "--unset", "sector"},
                        new String[] {"abc", "--score", "good"},
                        new String[] {"abc", "--who", "anna"},
                        new String[] {"--score", "1"})
                .forEach(words -> assertEquals(Exit.USAGE, review(words).exit(), String.join(" ", words)));

        assertTrue(review("abc", "--set", "sector").err().contains("FACET=CODE[,CODE...]"));
        assertTrue(review("abc").err().contains("at least one of --set"));
        assertNull(asked);
    }

    private Words review(String... words) {
        var all = Stream.concat(
                Stream.of(
                        "review",
                        "--url",
                        "http://127.0.0.1:" + door.getAddress().getPort()),
                Stream.of(words));
        return Words.of(all.toArray());
    }
}
