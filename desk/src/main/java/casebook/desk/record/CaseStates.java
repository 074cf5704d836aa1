package casebook.desk.record;

import casebook.desk.record.CaseState.FileState;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads where cases stand. */
public final class CaseStates {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi archive;

    public CaseStates(Jdbi archive) {
        this.archive = archive;
    }

    /** Where it stands; nothing while the archive has not heard of it. */
    public Optional<CaseState> find(String caseId) {
        return archive.withHandle(handle -> handle.createQuery(
                        "SELECT s.*, c.title, coalesce(c.revision, 0) AS curated FROM case_states s"
                                + " LEFT JOIN cases c USING (case_id) WHERE case_id = :id")
                .bind("id", caseId)
                .map((row, context) -> state(row))
                .findOne());
    }

    private static CaseState state(ResultSet row) throws SQLException {
        return new CaseState(
                row.getString("case_id"),
                row.getInt("revision"),
                row.getString("state"),
                list(row.getString("reasons"), new TypeReference<>() {}),
                list(row.getString("files"), new TypeReference<List<FileState>>() {}),
                instant(row, "received_at"),
                instant(row, "extracted_at"),
                instant(row, "changed_at"),
                row.getString("title"),
                row.getInt("curated"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <T> List<T> list(String json, TypeReference<List<T>> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the archive holds a state that is none", e);
        }
    }
}
