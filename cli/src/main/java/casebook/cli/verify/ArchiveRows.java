package casebook.cli.verify;

import casebook.contract.EventJson;
import casebook.event.CaseCurated;
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

/** Compares the archive's rows with the curated cases. */
final class ArchiveRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final String user;
    private final String password;

    ArchiveRows(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** What differs, one sentence each. */
    static List<String> differences(Map<String, JsonNode> archived, Map<String, CaseCurated> curated)
            throws IOException {
        var rows = new HashMap<>(archived);
        var found = new ArrayList<String>();
        for (CaseCurated expected : curated.values()) {
            JsonNode row = rows.remove(expected.getCaseId());
            if (row == null) {
                found.add("case " + expected.getCaseId() + " is curated and not in the archive");
            } else if (!row.equals(ArchiveRows::compare, JSON.readTree(EventJson.line(expected)))) {
                found.add("case " + expected.getCaseId() + " differs between the archive and the curated topic");
            }
        }
        rows.keySet().forEach(caseId -> found.add("case " + caseId + " is in the archive and not curated"));
        return found;
    }

    /** PostgreSQL writes 1.2E7 as 12000000, and holds no NUL, for which the sink writes U+FFFD: the same all the same. */
    private static int compare(JsonNode archived, JsonNode curated) {
        if (archived.isNumber() && curated.isNumber()) {
            return archived.decimalValue().compareTo(curated.decimalValue());
        }
        if (archived.isTextual() && curated.isTextual()) {
            return archived.textValue().compareTo(curated.textValue().replace('\0', '\uFFFD'));
        }
        return archived.equals(curated) ? 0 : 1;
    }

    /** Every curated record the archive holds, by case. */
    Map<String, JsonNode> read() throws SQLException, IOException {
        var rows = new HashMap<String, JsonNode>();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT case_id, record FROM cases")) {
            while (result.next()) {
                rows.put(result.getString(1), JSON.readTree(result.getString(2)));
            }
        }
        return rows;
    }
}
