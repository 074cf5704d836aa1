package casebook.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Reads curated records from the archive. */
final class Cases {

    private final Jdbi archive;

    Cases(Jdbi archive) {
        this.archive = archive;
    }

    /**
     * A page of records.
     *
     * @param total cases that the query finds
     * @param records the page, each record as JSON
     */
    record Page(long total, List<String> records) {}

    /** The record of a case, as JSON. */
    Optional<String> find(String caseId) {
        return archive.withHandle(handle -> handle.createQuery("SELECT record FROM cases WHERE case_id = :id")
                .bind("id", caseId)
                .mapTo(String.class)
                .findOne());
    }

    /** The page a query asks for, oldest case first; total and page are of one moment. */
    Page page(CaseQuery query) {
        String where = where(query);
        return archive.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> new Page(
                        bound(handle.createQuery("SELECT count(*) FROM cases c" + where), query)
                                .mapTo(Long.class)
                                .one(),
                        records(handle, where, query)));
    }

    private static List<String> records(Handle handle, String where, CaseQuery query) {
        String select = "SELECT c.record FROM cases c" + where
                + " ORDER BY c.received_at, c.case_id LIMIT :size OFFSET :skipped";
        return bound(handle.createQuery(select), query)
                .bind("size", query.size())
                .bind("skipped", query.skipped())
                .mapTo(String.class)
                .list();
    }

    private static String where(CaseQuery query) {
        var where =
                new StringBuilder(" WHERE (:words = '' OR c.title ILIKE :pattern OR c.organisation ILIKE :pattern)");
        for (int i = 0; i < query.labels().size(); i++) {
            where.append(" AND EXISTS (SELECT 1 FROM case_labels l WHERE l.case_id = c.case_id AND l.facet = :facet")
                    .append(i)
                    .append(" AND l.code = :code")
                    .append(i)
                    .append(')');
        }
        return where.toString();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, CaseQuery query) {
        statement.bind("words", query.words()).bind("pattern", query.pattern());
        int i = 0;
        for (Map.Entry<String, String> label : query.labels().entrySet()) {
            statement.bind("facet" + i, label.getKey()).bind("code" + i, label.getValue());
            i++;
        }
        return statement;
    }
}
