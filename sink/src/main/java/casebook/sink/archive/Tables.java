package casebook.sink.archive;

import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.REJECTED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.contract.Topics.SUBMISSIONS;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Which topic feeds which table. */
final class Tables {

    /** Every table but that of offsets that can be made anew from the topics as they are now. */
    static final List<String> FROM_TOPICS = List.of(
            "withdrawals",
            "cases",
            "case_labels",
            "case_models",
            "case_states",
            "case_texts",
            "case_vectors",
            "reviews",
            "rejections");

    /** Writes a batch into all of them; withdrawals come first, so that what follows knows of them. */
    static void write(Connection connection, Batch batch) throws SQLException {
        Set<String> withdrawn = Withdrawals.write(connection, batch.of(SUBMISSIONS));
        CaseRows.write(connection, batch);
        StateRows.write(connection, batch);
        TextRows.write(connection, batch.of(EXTRACTED));
        VectorRows.write(connection, batch);
        ReviewRows.write(connection, batch.of(REVIEWS));
        RejectionRows.write(connection, batch.of(REJECTED));
        HistoryRows.write(connection, batch);
        Withdrawals.sweep(connection, withdrawn);
    }

    private Tables() {}
}
