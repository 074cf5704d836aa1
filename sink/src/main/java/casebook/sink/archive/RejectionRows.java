package casebook.sink.archive;

import casebook.event.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Writes refusals, each once: its place on the broker is its key. */
final class RejectionRows {

    private static final StagedTable REJECTIONS = new StagedTable(
            "rejections",
            List.of(
                    "partition",
                    "record_offset",
                    "case_id",
                    "revision",
                    "stage",
                    "sha256",
                    "file_name",
                    "reason",
                    "category",
                    "detail",
                    "rejected_at"),
            2,
            "");

    static void write(Connection connection, List<Placed<Rejection>> rejections) throws SQLException {
        REJECTIONS.upsert(
                connection, rejections.stream().<List<?>>map(RejectionRows::row).toList());
    }

    private static List<?> row(Placed<Rejection> record) {
        Rejection event = record.event();
        return Arrays.asList(
                record.partition().partition(),
                record.offset(),
                event.getCaseId(),
                event.getRevision(),
                event.getStage(),
                event.getFile(),
                event.getFileName(),
                event.getReason(),
                event.getCategory(),
                event.getDetail(),
                event.getRejectedAt());
    }

    private RejectionRows() {}
}
