package casebook.desk.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Reads what the archive has of one case. */
public final class Cases {

    private final Jdbi archive;

    public Cases(Jdbi archive) {
        this.archive = archive;
    }

    /**
     * A curated case.
     *
     * @param record as JSON
     * @param version another one wherever the record is another one
     */
    public record Curated(String record, String version) {}

    /** The newest record. */
    public Optional<Curated> find(String caseId) {
        return archive.withHandle(handle -> handle.createQuery(
                        "SELECT record, concat_ws('.', revision, extraction, generation, review) AS version"
                                + " FROM cases WHERE case_id = :id")
                .bind("id", caseId)
                .map((row, context) -> new Curated(row.getString("record"), row.getString("version")))
                .findOne());
    }

    /** The titles of those of them that are curated. */
    public Map<String, String> titles(Collection<String> caseIds) {
        return archive.withHandle(
                handle -> handle.createQuery("SELECT case_id, title FROM cases WHERE case_id = ANY(:ids)")
                        .bindArray("ids", String.class, caseIds)
                        .setMapKeyColumn("case_id")
                        .setMapValueColumn("title")
                        .collectInto(new GenericType<Map<String, String>>() {}));
    }

    /** What happened to it, oldest first, each as JSON. */
    public List<String> history(String caseId) {
        return archive.withHandle(handle -> handle.createQuery(
                        "SELECT json_build_object('kind', kind, 'revision', revision, 'who', who, 'at',"
                                + " to_char(happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'),"
                                + " 'detail', detail) FROM case_history WHERE case_id = :id"
                                + " ORDER BY happened_at, topic, partition, record_offset")
                .bind("id", caseId)
                .mapTo(String.class)
                .list());
    }

    /** Its text as JSON, file by file, each in chunks that add up to it. */
    public Optional<String> document(String caseId) {
        return archive.withHandle(handle -> handle.createQuery(
                        "SELECT json_build_object('caseId', case_id, 'revision', max(revision), 'extraction',"
                                + " max(extraction), 'files', json_agg(json_build_object('sha256', sha256, 'name', name,"
                                + " 'chunks', chunks) ORDER BY file_no)) FROM (SELECT case_id, file_no, sha256, name,"
                                + " max(revision) AS revision, max(extraction) AS extraction,"
                                + " json_agg(text ORDER BY chunk_no) AS chunks FROM case_texts WHERE case_id = :id"
                                + " GROUP BY case_id, file_no, sha256, name) AS files GROUP BY case_id")
                .bind("id", caseId)
                .mapTo(String.class)
                .findOne());
    }
}
