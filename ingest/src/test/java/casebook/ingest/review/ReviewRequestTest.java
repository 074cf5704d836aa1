package casebook.ingest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Problem;
import casebook.event.ReviewDecided;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRequestTest {

    private static final String CASE = "a".repeat(26);

    @Test
    void everything_that_can_be_said_is_read() {
        ReviewDecided review = decided("""
                {"reviewId": "r-1", "revision": 2, "who": " 张老师 ", "round": 2, "score": 87.5, "decision": "chosen",
                 "set": {"sector": "finance", "modality": ["text", "image"], "scope": []}, "comment": "一\\n二"}
                """);

        assertEquals(
                ReviewDecided.newBuilder()
                        .setReviewId("r-1")
                        .setCaseId(CASE)
                        .setRevision(2)
                        .setWho("张老师")
                        .setRound(2)
                        .setCorrections(Map.of(
                                "sector", List.of("finance"), "modality", List.of("text", "image"), "scope", List.of()))
                        .setScore(87.5)
                        .setDecision("chosen")
                        .setComment("一\n二")
                        .setDecidedAt(Instant.EPOCH)
                        .build(),
                review);
    }

    @Test
    void what_is_null_or_blank_is_left_out() {
        ReviewDecided review =
                decided("{\"who\":null,\"round\":null,\"set\":null,\"decision\":\" \",\"score\":0,\"revision\":null}");

        assertEquals(1, review.getRound());
        assertEquals(Map.of(), review.getCorrections());
        assertEquals(null, review.getDecision());
        assertEquals(0.0, review.getScore());
    }

    @Test
    void the_same_review_has_the_same_identity_however_it_is_written() {
        String one = decided("{\"set\":{\"sector\":\"finance\",\"scope\":[\"vertical\"]},\"score\":80}")
                .getReviewId();

        assertEquals(
                one,
                decided("{\"score\":80.0,\"round\":1,\"set\":{\"scope\":\"vertical\",\"sector\":[\"finance\"]}}")
                        .getReviewId());
        assertTrue(one.matches("[A-Za-z0-9._-]{1,64}"), one);
        Stream.of(
                        "{\"set\":{\"sector\":\"finance\",\"scope\":[\"vertical\"]},\"score\":81}",
                        "{\"set\":{\"sector\":\"finance\",\"scope\":[\"vertical\"]},\"score\":80,\"round\":2}",
                        "{\"set\":{\"sector\":\"finance\",\"scope\":[]},\"score\":80}",
                        "{\"set\":{\"sector\":\"finance\"},\"score\":80}",
                        "{\"set\":{\"sector\":\"finance\",\"scope\":[\"vertical\"]},\"score\":80,\"comment\":\"x\"}")
                .forEach(other -> assertNotEquals(one, decided(other).getReviewId()));
        ReviewRequest again = parse("{\"set\":{\"sector\":\"finance\",\"scope\":[\"vertical\"]},\"score\":80}");
        assertNotEquals(one, again.decided(CASE, 3, "anna", Instant.EPOCH).getReviewId());
        assertNotEquals(one, again.decided(CASE, 2, "bob", Instant.EPOCH).getReviewId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"set\"",
                "null",
                "{\"score\":80} {}",
                "{}",
                "{\"who\":\"anna\",\"round\":2}",
                "{\"set\":{}}",
                "{\"comment\":\" \"}",
                "{\"score\":100.5}",
                "{\"score\":-1}",
                "{\"score\":1e999}",
                "{\"score\":NaN}",
                "{\"score\":\"80\"}",
                "{\"score\":80,\"score\":80}",
                "{\"set\":{\"sector\":\"a\",\"sector\":\"b\"}}",
                "{\"set\":[\"sector\"]}",
                "{\"set\":{\"sector\":1}}",
                "{\"set\":{\"sector\":[[\"a\"]]}}",
                "{\"set\":{\"sector\":null}}",
                "{\"score\":80,\"round\":0}",
                "{\"score\":80,\"round\":1.0}",
                "{\"score\":80,\"round\":99999999999}",
                "{\"score\":80,\"revision\":\"1\"}",
                "{\"score\":80,\"revision\":0}",
                "{\"score\":80,\"reviewId\":\"a b\"}",
                "{\"score\":80,\"reviewId\":\"\"}",
                "{\"score\":80,\"who\":7}",
                "{\"score\":80,\"who\":\"a\\u0000\"}",
                "{\"score\":80,\"who\":\"\\ud800\"}",
                "{\"decision\":\"one\\ntwo\"}",
                "{\"comment\":\"\\u0007\"}"
            })
    void what_makes_no_sense_is_refused(String json) {
        assertEquals(400, refused(json).status());
    }

    @Test
    void what_is_too_long_is_refused() {
        assertEquals(
                400,
                refused("{\"score\":80,\"reviewId\":\"" + "x".repeat(65) + "\"}")
                        .status());
        assertEquals(400, refused("{\"decision\":\"" + "x".repeat(201) + "\"}").status());
        assertEquals(400, refused("{\"comment\":\"" + "x".repeat(4_001) + "\"}").status());
        assertEquals(
                4_000,
                parse("{\"comment\":\"" + "x".repeat(4_000) + "\"}").comment().length());
    }

    @Test
    void every_fault_is_named_at_once() {
        String detail = refused(
                        "{\"scor\":1,\"score\":\"x\",\"round\":0,\"who\":1,\"decision\":\"a\",\"decision\":\"b\"}")
                .detail();

        Stream.of("(did you mean score?)", "score must be", "round must be", "who must be", "\"decision\" stands twice")
                .forEach(fault -> assertTrue(detail.contains(fault), detail));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -, -", "3, -, 3", "-, 3, 3", "3, 3, 3"})
    void header_or_body_names_the_revision(Integer header, Integer body, Integer meant) {
        ReviewRequest request = parse("{\"score\":1,\"revision\":" + (body == null ? "null" : body) + "}");

        assertEquals(
                Optional.ofNullable(meant).map(Revision::new),
                request.revision(Optional.ofNullable(header).map(Revision::new)));
    }

    @Test
    void header_and_body_do_not_name_different_revisions() {
        ReviewRequest request = parse("{\"score\":1,\"revision\":2}");

        assertThrows(Refusal.class, () -> request.revision(Optional.of(new Revision(3))));
    }

    private static ReviewDecided decided(String json) {
        return parse(json).decided(CASE, 2, parse(json).who().orElse("anna"), Instant.EPOCH);
    }

    private static ReviewRequest parse(String json) {
        return ReviewRequest.parse(json);
    }

    private static Problem refused(String json) {
        return assertThrows(Refusal.class, () -> parse(json)).problem();
    }
}
