package casebook.desk.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * Compares a case with all others by their vectors, those of one embedder with each other only.
 *
 * <p>Every vector is looked at, which is meant for some ten thousand cases and takes longer with each.
 */
public final class SimilarCases {

    /** Vectors that lie in memory at a time. */
    private static final int BATCH = 500;

    /** From the first time on: numbers as text take several times as long to read. */
    private static final StatementCustomizer IN_BINARY = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
        }
    };

    private final Jdbi archive;

    public SimilarCases(Jdbi archive) {
        this.archive = archive;
    }

    /** A case and the cosine between its vector and that of the case in question. */
    public record Similar(String caseId, String title, double similarity) {}

    /** A vector and the one who made it. */
    private record Vector(String embedder, Float[] numbers) {}

    private record Near(String caseId, double similarity) {}

    /** The most similar curated cases, the most similar first; nothing where the case has no vector. */
    public Optional<List<Similar>> to(String caseId, int most) {
        return archive.inTransaction(
                handle -> vector(handle, caseId).map(vector -> named(handle, near(handle, caseId, vector, most))));
    }

    private static Optional<Vector> vector(Handle handle, String caseId) {
        return handle.createQuery("SELECT embedder, vector FROM case_vectors WHERE case_id = :id")
                .bind("id", caseId)
                .map((row, context) -> new Vector(row.getString("embedder"), (Float[])
                        row.getArray("vector").getArray()))
                .findOne();
    }

    private static List<Near> near(Handle handle, String caseId, Vector vector, int most) {
        var nearest = new PriorityQueue<Near>(Comparator.comparingDouble(Near::similarity));
        handle.createQuery("SELECT case_id, vector FROM case_vectors v WHERE embedder = :embedder AND case_id <> :id"
                        + " AND EXISTS (SELECT 1 FROM cases c WHERE c.case_id = v.case_id)")
                .bind("embedder", vector.embedder())
                .bind("id", caseId)
                .setFetchSize(BATCH)
                .addCustomizer(IN_BINARY)
                .map((row, context) -> new Near(row.getString("case_id"), cosine(vector.numbers(), (Float[])
                        row.getArray("vector").getArray())))
                .forEach(near -> {
                    nearest.add(near);
                    if (nearest.size() > most) {
                        nearest.remove();
                    }
                });
        var sorted = new ArrayList<>(nearest);
        sorted.sort(Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::caseId));
        return sorted;
    }

    static double cosine(Float[] one, Float[] other) {
        if (one.length != other.length) {
            return 0;
        }
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
            first += (double) one[i] * one[i];
            second += (double) other[i] * other[i];
        }
        return first == 0 || second == 0 ? 0 : product / Math.sqrt(first * second);
    }

    private static List<Similar> named(Handle handle, List<Near> near) {
        Map<String, String> titles = new HashMap<>();
        handle.createQuery("SELECT case_id, title FROM cases WHERE case_id = ANY (CAST(:ids AS text[]))")
                .bindArray("ids", String.class, near.stream().map(Near::caseId).toList())
                .map((row, context) -> titles.put(row.getString("case_id"), row.getString("title")))
                .list();
        return near.stream()
                .filter(one -> titles.containsKey(one.caseId()))
                .map(one -> new Similar(one.caseId(), titles.get(one.caseId()), one.similarity()))
                .toList();
    }
}
