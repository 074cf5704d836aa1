package casebook.ingest.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.DeadLetter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The few headers by which letters are told apart, copied, for those of Kafka hold the whole record that they came with. */
final class KeptHeaders {

    private static final int LONGEST = 4 * 1024;

    private static final List<String> NAMES = Stream.concat(
                    Stream.of(DeadLetter.STAGE, DeadLetter.REDRIVES),
                    Stream.of(
                                    "topic",
                                    "partition",
                                    "offset",
                                    "exception",
                                    "message",
                                    "exception.class.name",
                                    "exception.message")
                            .flatMap(name -> Stream.of(DeadLetter.STREAMS + name, DeadLetter.CONNECT + name)))
            .toList();

    static Headers of(Headers all) {
        var kept = new RecordHeaders();
        for (String name : NAMES) {
            Header header = all.lastHeader(name);
            if (header != null && header.value() != null) {
                kept.add(name, copied(header.value()));
            }
        }
        return kept;
    }

    /** A message may quote the whole document that it is about. */
    private static byte[] copied(byte[] value) {
        return value.length <= LONGEST
                ? value.clone()
                : (new String(value, 0, LONGEST, UTF_8).replaceFirst("\uFFFD+$", "") + "…").getBytes(UTF_8);
    }

    private KeptHeaders() {}
}
