package casebook.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventTest {

    private static final byte[] VALUE = {1, 2, 3};

    @Test
    void a_record_says_what_it_is() {
        Headers headers = marked("case-1", VALUE);

        assertEquals("1.0", text(headers, "ce_specversion"));
        assertEquals("casebook.event.CaseCurated", text(headers, "ce_type"));
        assertEquals("/casebook/enrich", text(headers, "ce_source"));
        assertEquals("case-1", text(headers, "ce_subject"));
        assertEquals("1970-01-01T00:00:00Z", text(headers, "ce_time"));
    }

    @Test
    void the_id_tells_a_repeated_event_from_a_new_one() {
        String id = text(marked("case-1", VALUE), "ce_id");

        assertEquals(id, text(marked("case-1", VALUE.clone()), "ce_id"));
        assertNotEquals(id, text(marked("case-2", VALUE), "ce_id"));
        assertNotEquals(id, text(marked("case-1", null), "ce_id"));
    }

    /** Written down from the first build: a subscriber that remembers ids must know an event again after an upgrade. */
    @Test
    void the_id_of_an_event_stays_for_ever() {
        assertEquals("869f2a8f-6123-3726-84f5-c56e4fc08eaf", text(marked("case-1", VALUE), "ce_id"));
        assertEquals("06be7ed6-3278-3080-b3e6-3c893eb5780a", text(marked("case-1", null), "ce_id"));
    }

    @Test
    void marks_of_an_earlier_record_are_replaced() {
        Headers headers = marked("case-1", VALUE);

        CloudEvent.mark(headers, "enrich", Topics.LEDGER, "case-1", VALUE, Instant.EPOCH);

        assertEquals(6, headers.toArray().length);
        assertEquals("casebook.event.CaseState", text(headers, "ce_type"));
    }

    private static Headers marked(String subject, byte[] value) {
        var headers = new RecordHeaders();
        CloudEvent.mark(headers, "enrich", Topics.CURATED, subject, value, Instant.EPOCH);
        return headers;
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
