package casebook.cli.verify;

import casebook.cli.house.Whereabouts;
import casebook.contract.Topics;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recounts a running Casebook: topics, archive and blobs. */
public final class Verifying {

    /** The sum as it stands now. */
    public static Sum now(Whereabouts house, String databasePassword) throws IOException, SQLException {
        var topics = new TopicReader(Map.of("bootstrap.servers", house.kafka()));
        var recount = new Recount();
        // Backwards along a case's way: what is curated by now was submitted before, so nothing seems to come from
        // nowhere.
        topics.read(Topics.LEDGER, (caseId, row) -> recount.ledger(row));
        topics.read(Topics.CURATED, recount::curated);
        topics.read(Topics.REJECTED, (caseId, rejection) -> recount.rejection(rejection));
        topics.read(Topics.SUBMISSIONS, (caseId, event) -> recount.submission(event));

        List<String> more = new ArrayList<>(
                BlobFiles.differences(house.home(), recount.blobs().values()));
        more.addAll(new ArchiveRows(house.database(), house.databaseUser(), databasePassword)
                .differences(recount.curatedCases()));
        return recount.sum().and(more);
    }

    private Verifying() {}
}
