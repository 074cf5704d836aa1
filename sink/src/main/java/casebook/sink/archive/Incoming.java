package casebook.sink.archive;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;

/**
 * A record as it comes from the broker.
 *
 * @param partition where it stands
 * @param offset its place there
 * @param key the case
 * @param at when it was written
 * @param value the event in the wire format; null withdraws
 */
public record Incoming(TopicPartition partition, long offset, String key, Instant at, byte[] value) {}
