package casebook.sink.archive;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DESCRIBED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.LEDGER;
import static casebook.contract.Topics.REJECTED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.contract.Topics.SUBMISSIONS;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Which topic feeds which table. */
final class Tables {

    /** Writes a batch into all of them; withdrawals come first, so that what follows knows of them. */
    static void write(Connection connection, Batch batch) throws SQLException {
        Set<String> withdrawn = Withdrawals.write(connection, batch.of(SUBMISSIONS));
        CaseRows.write(connection, batch.latest(CURATED));
        StateRows.write(connection, batch.latest(LEDGER));
        TextRows.write(connection, batch.of(EXTRACTED));
        VectorRows.write(connection, batch.latest(DESCRIBED));
        ReviewRows.write(connection, batch.of(REVIEWS));
        RejectionRows.write(connection, batch.of(REJECTED));
        HistoryRows.write(connection, batch);
        Withdrawals.sweep(connection, withdrawn);
    }

    private Tables() {}
}
