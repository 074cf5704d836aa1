package casebook.cli.doctor.kafka;

/**
 * How a group of readers stands.
 *
 * @param there whether the broker knows it
 * @param members how many read now
 * @param lag places of its partitions it has not done with; marks of transactions count as places
 */
public record Standing(boolean there, int members, long lag) {

    /** A group the broker has never heard of. */
    static final Standing UNKNOWN = new Standing(false, 0, 0);
}
