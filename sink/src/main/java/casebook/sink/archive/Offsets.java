package casebook.sink.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** The table of offsets: each row moves only from the value its writer expects. */
final class Offsets {

    /** Serialization failure: the same work may succeed from the start. */
    private static final String EMPTIED = "40001";

    static Map<TopicPartition, Long> read(Connection connection, Collection<TopicPartition> partitions)
            throws SQLException {
        var found = new HashMap<TopicPartition, Long>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT topic, partition, next_offset FROM sink_offsets")) {
            while (row.next()) {
                found.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
        }
        found.keySet().retainAll(Set.copyOf(partitions));
        return found;
    }

    /** Waits until nobody is in the midst of a write; nobody begins one before this transaction ends. */
    static void awaitWriters(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE sink_offsets IN SHARE MODE");
        }
    }

    static void move(Connection connection, Map<TopicPartition, Long> expected, Map<TopicPartition, Long> next)
            throws SQLException {
        for (var target : next.entrySet()) {
            Long from = expected.get(target.getKey());
            int moved = from == null
                    ? first(connection, target.getKey(), target.getValue())
                    : further(connection, target.getKey(), from, target.getValue());
            if (moved != 1
                    && from != null
                    && read(connection, List.of(target.getKey())).isEmpty()) {
                throw new SQLException("the archive was emptied to be built anew", EMPTIED);
            }
            if (moved != 1) {
                throw new IllegalStateException("another task writes " + target.getKey() + ": this one stops");
            }
        }
    }

    private static int first(Connection connection, TopicPartition partition, long next) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO sink_offsets VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            statement.setString(1, partition.topic());
            statement.setInt(2, partition.partition());
            statement.setLong(3, next);
            return statement.executeUpdate();
        }
    }

    private static int further(Connection connection, TopicPartition partition, long from, long next)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE sink_offsets SET next_offset = ? WHERE topic = ? AND partition = ? AND next_offset = ?")) {
            statement.setLong(1, next);
            statement.setString(2, partition.topic());
            statement.setInt(3, partition.partition());
            statement.setLong(4, from);
            return statement.executeUpdate();
        }
    }

    private Offsets() {}
}
