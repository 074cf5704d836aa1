package casebook.sink.worker;

import casebook.contract.EventJson;
import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares an archive with the curated records on the broker: every case stands in it as its latest record tells, and its
 * history has every record once.
 */
final class Reckoning {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, CaseCurated> latest = new TreeMap<>();
    private final Map<String, Integer> told = new TreeMap<>();

    /** What differs, one sentence each. */
    static List<String> differences(Fed archive) throws Exception {
        var reckoning = new Reckoning();
        archive.broker().all(Topics.CURATED).forEach(record -> reckoning.take(record.key(), record.value()));
        var found = reckoning.cases(rows(archive, "SELECT case_id, record::text FROM cases"));
        found.addAll(reckoning.history(rows(archive, """
                SELECT case_id, count(*)::text FROM case_history WHERE kind = 'CURATED' GROUP BY case_id""")));
        return found;
    }

    /** What differs in one case: a sink that trusts its group leaves out what that has read for another archive. */
    static List<String> differences(Fed archive, String caseId) throws Exception {
        return differences(archive).stream()
                .filter(difference -> difference.startsWith("case " + caseId + " "))
                .toList();
    }

    private void take(String caseId, CaseCurated record) {
        if (record == null) {
            latest.remove(caseId);
            told.remove(caseId);
            return;
        }
        told.merge(caseId, 1, Integer::sum);
        latest.merge(caseId, record, (known, news) -> isOlder(news, known) ? known : news);
    }

    private static boolean isOlder(CaseCurated news, CaseCurated known) {
        return news.getRevision() < known.getRevision()
                || news.getRevision() == known.getRevision() && news.getExtraction() < known.getExtraction();
    }

    private List<String> cases(Map<String, String> rows) throws IOException {
        var found = new ArrayList<String>();
        for (CaseCurated expected : latest.values()) {
            String caseId = expected.getCaseId();
            String row = rows.remove(caseId);
            if (row == null) {
                found.add("case " + caseId + " is curated and not in the archive");
            } else if (!JSON.readTree(row).equals(Reckoning::compare, EventJson.tree(expected))) {
                found.add("case " + caseId + " is " + row + " instead of " + expected);
            }
        }
        rows.keySet().forEach(caseId -> found.add("case " + caseId + " is in the archive and not curated"));
        return found;
    }

    /** PostgreSQL writes a number in its own way, and no NUL. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        boolean isAlike = one.getNodeType() == other.getNodeType()
                && one.asText().equals(other.asText().replace('\0', '\uFFFD'));
        return isAlike ? 0 : 1;
    }

    private List<String> history(Map<String, String> rows) {
        var found = new ArrayList<String>();
        told.forEach((caseId, times) -> {
            String archived = rows.getOrDefault(caseId, "0");
            if (!archived.equals(times.toString())) {
                found.add("case " + caseId + " is told " + archived + " times in the history instead of " + times);
            }
        });
        return found;
    }

    /** The two columns of a query. */
    private static Map<String, String> rows(Fed archive, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(archive.url(), Database.USER, "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            var rows = new HashMap<String, String>();
            while (result.next()) {
                rows.put(result.getString(1), result.getString(2));
            }
            return rows;
        }
    }
}
