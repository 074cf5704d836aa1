package casebook.sink.archive;

import static casebook.contract.Topics.DESCRIBED;

import casebook.event.CaseDescribed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the vectors of cases; a description without one takes an older vector away. */
final class VectorRows {

    private static final StagedTable VECTORS = new StagedTable(
            "case_vectors",
            List.of("case_id", "revision", "extraction", "embedder", "vector"),
            1,
            "(t.revision, t.extraction) <= (excluded.revision, excluded.extraction)");

    private static final Comparator<CaseDescribed> AGE =
            Comparator.comparingInt(CaseDescribed::getRevision).thenComparingInt(CaseDescribed::getExtraction);

    static void write(Connection connection, Batch batch) throws SQLException {
        var without = new ArrayList<String>();
        var rows = new ArrayList<List<?>>();
        for (Placed<CaseDescribed> record : batch.newest(DESCRIBED, AGE)) {
            CaseDescribed event = record.event();
            if (event == null || event.getEmbedding() == null || event.getEmbedder() == null) {
                without.add(record.key());
            } else {
                rows.add(List.of(
                        event.getCaseId(),
                        event.getRevision(),
                        event.getExtraction(),
                        event.getEmbedder(),
                        event.getEmbedding()));
            }
        }
        Deleting.from(connection, "case_vectors", without);
        VECTORS.upsert(connection, rows);
    }

    private VectorRows() {}
}
