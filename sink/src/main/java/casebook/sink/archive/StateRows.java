package casebook.sink.archive;

import casebook.contract.EventJson;
import casebook.event.CaseState;
import casebook.event.LedgerState;
import casebook.sink.archive.Batch.Placed;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes where each case stands; a withdrawn case's texts go. */
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
            "t.record_offset < excluded.record_offset");

    static void write(Connection connection, Iterable<Placed<CaseState>> states) throws SQLException {
        var rows = new ArrayList<List<?>>();
        var withdrawn = new ArrayList<String>();
        for (Placed<CaseState> record : states) {
            CaseState state = record.event();
            rows.add(row(state, record.offset()));
            if (state.getState() == LedgerState.WITHDRAWN) {
                withdrawn.add(state.getCaseId());
            }
        }
        STATES.upsert(connection, rows);
        Deleting.from(connection, "case_texts", withdrawn);
    }

    private static List<?> row(CaseState state, long offset) {
        ObjectNode json = EventJson.tree(state);
        return Arrays.asList(
                state.getCaseId(),
                state.getRevision(),
                state.getState(),
                json.get("reasons"),
                json.get("files"),
                state.getReceivedAt(),
                state.getExtractedAt(),
                state.getChangedAt(),
                offset);
    }

    private StateRows() {}
}
