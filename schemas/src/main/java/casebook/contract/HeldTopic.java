package casebook.contract;

import java.util.Map;

/**
 * A topic as a broker has it.
 *
 * @param name full name
 * @param partitions how many there are
 * @param replicas copies of the partition that has the fewest
 * @param leaderless partitions that nobody leads now
 * @param config its settings, the broker's defaults among them; a setting that may not be read is left out
 */
public record HeldTopic(String name, int partitions, int replicas, int leaderless, Map<String, String> config) {}
