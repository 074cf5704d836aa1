package casebook.cli.verify;

import casebook.cli.house.Whereabouts;
import casebook.contract.Topics;
import casebook.event.FacetCount;
import casebook.ingest.blob.BlobStore;
import casebook.process.topic.TopicReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recounts a running Casebook: topics, statistics, archive and blobs. */
public final class Verifying {

    /** The sum as it stands now. */
    public static Sum now(Whereabouts house, String databasePassword) throws IOException, SQLException {
        var topics = new TopicReader(house.kafkaClient());
        var archive = new ArchiveRows(house.database(), house.databaseUser(), databasePassword);
        var recount = new Recount();
        // Against a case's way: whatever is seen at its end has a beginning that is read later, so in a house at work
        // nothing seems to come from nowhere.
        Map<String, JsonNode> rows = archive.read();
        Map<String, FacetCount> statistics = topics.table(Topics.STATISTICS);
        topics.read(Topics.LEDGER, (caseId, row) -> recount.ledger(row));
        topics.read(Topics.CURATED, recount::curated);
        topics.read(Topics.REJECTED, (caseId, rejection) -> recount.rejection(rejection));
        topics.read(Topics.SUBMISSIONS, (caseId, event) -> recount.submission(event));

        List<String> more = new ArrayList<>();
        try (BlobStore blobs = house.blobs().open()) {
            more.addAll(BlobFiles.differences(blobs, recount.blobs().values()));
        }
        more.addAll(ArchiveRows.differences(rows, recount.curatedCases()));
        more.addAll(
                StatisticsRows.differences(statistics, recount.curatedCases().values()));
        return recount.sum().and(more);
    }

    private Verifying() {}
}
