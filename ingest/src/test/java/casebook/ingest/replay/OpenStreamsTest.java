package casebook.ingest.replay;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.ingest.http.Refusal;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {

    @Test
    void one_too_many_is_asked_to_come_back() {
        var streams = new OpenStreams(2);
        streams.enter();
        streams.enter();

        Refusal refusal = assertThrows(Refusal.class, streams::enter);
        assertEquals(429, refusal.problem().status());
        assertEquals(5, refusal.retryAfter().orElseThrow());

        streams.leave();
        assertDoesNotThrow(streams::enter);
    }
}
