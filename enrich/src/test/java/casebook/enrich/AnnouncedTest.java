package casebook.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.contract.Topics;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class AnnouncedTest {

    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void a_record_takes_the_place_of_the_one_it_came_from() {
        headers.add("ce_type", "casebook.event.CaseExtracted".getBytes(UTF_8));
        headers.add("ce_subject", "another".getBytes(UTF_8));
        headers.add("traceparent", "00-1-1-01".getBytes(UTF_8));

        new Announced.Key().serialize(Topics.CURATED.name(), headers, "case-1");
        byte[] value = new Announced.Value<>(Topics.CURATED).serialize(Topics.CURATED.name(), headers, null);

        assertNull(value);
        assertEquals("casebook.event.CaseCurated", header("ce_type"));
        assertEquals("case-1", header("ce_subject"));
        assertEquals("/casebook/enrich", header("ce_source"));
        assertEquals("00-1-1-01", header("traceparent"));
        assertEquals(7, headers.toArray().length);
    }

    private String header(String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
