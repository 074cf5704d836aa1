package casebook.ingest.deadletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.ingest.http.Refusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedriveRequestTest {

    @Test
    void letters_are_named_by_their_ids() {
        var request = RedriveRequest.parse("{\"ids\":[\"3-17\",\"0-2\",\"3-17\"],\"dryRun\":true,\"who\":\"li\"}");

        assertEquals(Set.of(new LetterId(3, 17), new LetterId(0, 2)), request.named());
        assertTrue(request.dryRun());
        assertFalse(request.force());
        assertEquals(Optional.of("li"), request.who());
    }

    @Test
    void a_filter_takes_the_short_name_of_a_topic() {
        var request = RedriveRequest.parse("{\"topic\":\"extracted\",\"reason\":\"x\",\"case\":\"a\",\"force\":true}");

        assertEquals(new LetterFilter("x", Topics.EXTRACTED.name(), "a"), request.filter());
        assertTrue(request.force());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"all\":false}",
                "{\"ids\":[]}",
                "{\"ids\":[null]}",
                "{\"ids\":[\"../1\"]}",
                "{\"ids\":[\"1-2'; DROP\"]}",
                "{\"ids\":\"1-2\"}",
                "{\"all\":\"true\"}",
                "{\"all\":1}",
                "{\"all\":null}",
                "{\"all\":true,\"ids\":[\"1-2\"]}",
                "{\"all\":true,\"reason\":\"x\"}",
                "{\"topic\":\"payroll\"}",
                "{\"reason\":\"\"}",
                "{\"reason\":\" \"}",
                "{\"topic\":\"\"}",
                "{\"case\":\"\"}",
                "{\"reason\":\"\",\"case\":\"a\"}",
                "{\"ids\":[\"1-2\"],\"case\":\"\"}",
                "{\"all\":true,\"most\":9}",
                "{\"all\":true,\"all\":true}",
                "{\"all\":true} {}",
            })
    void what_does_not_say_which_letters_is_refused(String body) {
        assertEquals(
                400,
                assertThrows(Refusal.class, () -> RedriveRequest.parse(body))
                        .problem()
                        .status());
    }

    @Test
    void a_limit_is_a_number_up_to_a_thousand() {
        assertEquals(100, LetterQuery.of(null, null, null, null).limit());
        assertEquals(1000, LetterQuery.of(null, null, null, "1000").limit());
        for (String limit : new String[] {"0", "-1", "1001", "99999999999", "x", ""}) {
            assertThrows(Refusal.class, () -> LetterQuery.of(null, null, null, limit), limit);
        }
        assertThrows(Refusal.class, () -> LetterQuery.of(null, "payroll", null, null));
    }
}
