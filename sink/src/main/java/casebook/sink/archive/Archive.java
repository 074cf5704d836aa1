package casebook.sink.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The archive's database over one connection, opened when needed and opened anew after it broke. Not for two threads. */
public final class Archive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    /**
     * A write is done in less, so whoever keeps tables longer is stuck: one that waits for it asks again later, and one that
     * stopped in the midst of a write loses it. Whoever set one of the two otherwise for the connection knows better.
     */
    private static final String PATIENCE = """
            SELECT set_config(name, patience, false)
            FROM (VALUES ('lock_timeout', '30s'), ('idle_in_transaction_session_timeout', '60s')) AS longest (name, patience)
            WHERE current_setting(name) = '0'""";

    /** SQL states of the world, which may be another one soon: connection, resources, operator, conflict, and the two waits. */
    private static final List<String> AWAY = List.of("08", "53", "57", "40", "55P03", "25P03");

    private final String url;
    private final String user;
    private final String password;
    private Connection connection;

    /** An archive at this JDBC address; nothing is opened yet. */
    public Archive(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * The offsets to go on from; a partition that was never written is left out.
     *
     * @throws ArchiveAway when the database does not answer
     */
    public Map<TopicPartition, Long> positions(Collection<TopicPartition> partitions) throws ArchiveAway {
        try {
            Connection open = connected();
            Map<TopicPartition, Long> found = Offsets.read(open, partitions);
            // Whoever has read keeps a lock, until it says that it is done: nobody could empty the tables.
            open.commit();
            return found;
        } catch (SQLException e) {
            throw away(e);
        }
    }

    /**
     * The same for one who takes partitions over: a write that another has begun ends first, for what it wrote may count.
     *
     * @throws ArchiveAway when the database does not answer, or the other one is not done within 30 s
     */
    public Map<TopicPartition, Long> positionsTakenOver(Collection<TopicPartition> partitions) throws ArchiveAway {
        try {
            Offsets.awaitWriters(connected());
        } catch (SQLException e) {
            throw away(e);
        }
        return positions(partitions);
    }

    /**
     * Writes rows and offsets in one transaction.
     *
     * @param expected where each partition stands in the archive, as far as the caller knows
     * @return where the partitions of the batch stand now
     * @throws ArchiveAway when the database does not answer, so that nothing was written or all of it; or when the archive
     *     was emptied meanwhile: ask it for its positions before going on
     * @throws UnwritableRow when it refuses what a row holds; nothing was written
     * @throws IllegalStateException when another writer has moved the offsets: the caller is a zombie and must stop
     */
    public Map<TopicPartition, Long> write(Batch batch, Map<TopicPartition, Long> expected)
            throws ArchiveAway, UnwritableRow {
        try {
            Connection open = connected();
            Offsets.move(open, expected, batch.next());
            Tables.write(open, batch);
            open.commit();
            return new HashMap<>(batch.next());
        } catch (SQLException e) {
            forget();
            if (isOfARow(e)) {
                throw new UnwritableRow(e);
            }
            throw away(e);
        } catch (RuntimeException e) {
            forget();
            throw e;
        }
    }

    /** What the row holds is to blame: a value out of range, a broken constraint, a limit of the database. */
    private static boolean isOfARow(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    /**
     * Whether somebody emptied it to have it built anew: it no longer knows all that the caller wrote.
     *
     * @param positions where the caller's partitions stand
     * @throws ArchiveAway when the database does not answer
     */
    public boolean isEmptied(Map<TopicPartition, Long> positions) throws ArchiveAway {
        return positions(positions.keySet()).size() < positions.size();
    }

    private Connection connected() throws SQLException {
        if (connection == null) {
            try {
                Migrations.of(url, user, password).migrate();
            } catch (FlywayException e) {
                throw new SQLException("the archive's tables cannot be made: " + e.getMessage(), "08000", e);
            }
            connection = DriverManager.getConnection(url, user, password);
            try (Statement statement = connection.createStatement()) {
                statement.execute(PATIENCE);
            }
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /** Of the world: try again. Anything else is a bug, and trying again repeats it. */
    private ArchiveAway away(SQLException e) {
        forget();
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (AWAY.stream().anyMatch(state::startsWith)) {
            return new ArchiveAway(e);
        }
        throw new IllegalStateException("the archive refuses a write: " + e.getMessage(), e);
    }

    private void forget() {
        close();
        connection = null;
    }

    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("the connection was broken already", e);
            }
        }
    }
}
