package casebook.ingest.deadletter;

import casebook.testkit.DeadRecords;
import org.apache.kafka.common.header.Headers;

/** Dead letters as tests like them. */
final class Given {

    static Letter letter(long offset, String key, byte[] value, Headers headers) {
        return Letter.of(DeadRecords.record(offset, key, value, headers));
    }

    /** The marker of a letter. */
    static Marker marker(Letter letter, int redrives) {
        return Marker.of(DeadRecords.marker(letter.id().toString(), redrives)).orElseThrow();
    }

    private Given() {}
}
