package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    @Test
    void is_plain_json_under_the_field_names_of_the_schema() {
        var event = new SubmissionEvent("case-1", 2, Instant.ofEpochSecond(1), new CaseWithdrawn("撤回"), 1);

        assertEquals(
                "{\"caseId\":\"case-1\",\"revision\":2,\"acceptedAt\":\"1970-01-01T00:00:01Z\","
                        + "\"what\":{\"reason\":\"撤回\"},\"extraction\":1}",
                EventJson.line(event));
    }
}
