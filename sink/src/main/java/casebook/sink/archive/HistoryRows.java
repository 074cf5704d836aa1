package casebook.sink.archive;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.RECLASSIFIED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.contract.Topics.SUBMISSIONS;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes what happened to cases, every happening once. */
final class HistoryRows {

    private static final StagedTable HISTORY = new StagedTable(
            "case_history",
            List.of(
                    "topic",
                    "partition",
                    "record_offset",
                    "case_id",
                    "revision",
                    "kind",
                    "who",
                    "happened_at",
                    "detail"),
            3,
            "");

    static void write(Connection connection, Batch batch) throws SQLException {
        var rows = new ArrayList<List<?>>();
        batch.of(SUBMISSIONS).forEach(record -> rows.add(row(record, Happening.of(record.event()))));
        batch.of(CURATED).stream()
                .filter(record -> record.event() != null)
                .forEach(record -> rows.add(row(record, Happening.of(record.event()))));
        batch.of(REVIEWS).forEach(record -> rows.add(row(record, Happening.of(record.event()))));
        batch.of(RECLASSIFIED).forEach(record -> Happening.of(record.event(), record.at())
                .ifPresent(happening -> rows.add(row(record, happening))));
        HISTORY.upsert(connection, rows);
    }

    private static List<?> row(Placed<?> record, Happening happening) {
        return Arrays.asList(
                record.partition().topic(),
                record.partition().partition(),
                record.offset(),
                record.key(),
                happening.revision(),
                happening.kind(),
                happening.who(),
                happening.at(),
                happening.detail());
    }

    private HistoryRows() {}
}
