package casebook.sink.archive;

import static casebook.contract.Topics.LEDGER;

import casebook.contract.EventJson;
import casebook.event.CaseState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Writes where each case stands. */
final class StateRows {

    private static final StagedTable STATES = new StagedTable(
            "case_states",
            List.of(
                    "case_id",
                    "revision",
                    "state",
                    "reasons",
                    "files",
                    "received_at",
                    "extracted_at",
                    "changed_at",
                    "record_offset"),
            1,
            "(t.revision, t.record_offset) < (excluded.revision, excluded.record_offset)");

    static void write(Connection connection, Batch batch) throws SQLException {
        STATES.upsert(
                connection,
                batch.newest(LEDGER, Comparator.comparingInt(CaseState::getRevision)).stream()
                        .<List<?>>map(record -> row(record.event(), record.offset()))
                        .toList());
    }

    private static List<?> row(CaseState state, long offset) {
        return Arrays.asList(
                state.getCaseId(),
                state.getRevision(),
                state.getState(),
                EventJson.field(state, "reasons"),
                EventJson.field(state, "files"),
                state.getReceivedAt(),
                state.getExtractedAt(),
                state.getChangedAt(),
                offset);
    }

    private StateRows() {}
}
