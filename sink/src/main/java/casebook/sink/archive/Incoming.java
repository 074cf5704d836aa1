package casebook.sink.archive;

import org.apache.kafka.common.TopicPartition;

/**
 * A record as it comes from the broker.
 *
 * @param partition where it stands
 * @param offset its place there
 * @param key the case
 * @param value the event in the wire format; null withdraws
 */
public record Incoming(TopicPartition partition, long offset, String key, byte[] value) {}
