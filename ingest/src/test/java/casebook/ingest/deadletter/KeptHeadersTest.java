package casebook.ingest.deadletter;

import static casebook.testkit.DeadRecords.failed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class KeptHeadersTest {

    @Test
    void what_tells_letters_apart_is_kept_and_nothing_else() {
        Headers all = failed(Topics.EXTRACTED, "classify");
        all.add("traceparent", "x".getBytes(UTF_8));
        all.add(DeadLetter.REDRIVES, "2".getBytes(UTF_8));

        var kept = new DeadLetter(null, KeptHeaders.of(all));

        assertEquals(Topics.EXTRACTED.name(), kept.topic().orElseThrow());
        assertEquals(1, kept.partition().orElseThrow());
        assertEquals(7, kept.offset().orElseThrow());
        assertEquals("classify", kept.stage().orElseThrow());
        assertEquals(2, kept.redrives());
        assertEquals(new DeadLetter(null, all).exception(), kept.exception());
        assertEquals(new DeadLetter(null, all).message(), kept.message());
        assertTrue(kept.stackTrace().isEmpty());
        assertEquals(7, headers(kept.headers()).count());
    }

    @Test
    void letters_of_the_archive_keep_what_connect_says() {
        var all = new RecordHeaders();
        for (String name :
                new String[] {"topic", "exception.class.name", "exception.message", "exception.stacktrace"}) {
            all.add(DeadLetter.CONNECT + name, name.getBytes(UTF_8));
        }

        var kept = new DeadLetter(null, KeptHeaders.of(all));

        assertEquals(DeadLetter.ARCHIVE, kept.stage().orElseThrow());
        assertEquals("exception.message", kept.message().orElseThrow());
        assertEquals(3, headers(kept.headers()).count());
    }

    @Test
    void they_are_copies_and_a_long_message_is_cut_between_characters() {
        var all = new RecordHeaders();
        byte[] topic = "casebook.extracted.v1".getBytes(UTF_8);
        all.add(DeadLetter.STREAMS + "topic", topic);
        all.add(DeadLetter.STREAMS + "message", "长".repeat(1_000_000).getBytes(UTF_8));

        var kept = new DeadLetter(null, KeptHeaders.of(all));

        assertNotSame(
                topic, kept.headers().lastHeader(DeadLetter.STREAMS + "topic").value());
        assertEquals("长".repeat(4096 / 3) + "…", kept.message().orElseThrow());
    }

    private static Stream<Header> headers(Headers headers) {
        return StreamSupport.stream(headers.spliterator(), false);
    }
}
