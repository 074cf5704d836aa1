package casebook.sink.archive;

import casebook.contract.Usable;
import casebook.event.Block;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the texts of cases in chunks; an older text is left out. */
final class TextRows {

    /** A chunk's search vector must stay below PostgreSQL's limit of 1 MiB. */
    private static final int CHUNK = 50_000;

    private static final StagedTable TEXTS = new StagedTable(
            "case_texts",
            List.of("case_id", "file_no", "chunk_no", "revision", "extraction", "sha256", "name", "text"),
            3,
            "");

    static void write(Connection connection, List<Placed<CaseExtracted>> extracted) throws SQLException {
        Map<String, CaseExtracted> newest = new LinkedHashMap<>();
        // The step that describes goes on with the text it has, where nothing could be read; so does the archive.
        extracted.stream()
                .filter(record -> Usable.isText(record.event()))
                .forEach(record -> newest.merge(record.key(), record.event(), TextRows::newer));
        List<String> news = news(connection, List.copyOf(newest.values()));
        Deleting.from(connection, "case_texts", news);
        TEXTS.upsert(
                connection,
                news.stream().flatMap(id -> rows(newest.get(id)).stream()).toList());
    }

    /** The higher (revision, extraction) wins, the first of an equal pair wins. */
    private static CaseExtracted newer(CaseExtracted known, CaseExtracted news) {
        return Comparator.comparingInt(CaseExtracted::getRevision)
                                .thenComparingInt(CaseExtracted::getExtraction)
                                .compare(news, known)
                        > 0
                ? news
                : known;
    }

    /** The cases of which the archive has no text as new as this. */
    private static List<String> news(Connection connection, List<CaseExtracted> extracted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT n.case_id FROM unnest(?, ?, ?) AS n (case_id, revision, extraction)
                WHERE NOT EXISTS (SELECT 1 FROM case_texts t
                    WHERE t.case_id = n.case_id AND (t.revision, t.extraction) >= (n.revision, n.extraction))""")) {
            Object[] ids = extracted.stream().map(CaseExtracted::getCaseId).toArray();
            Object[] revisions =
                    extracted.stream().map(CaseExtracted::getRevision).toArray();
            Object[] extractions =
                    extracted.stream().map(CaseExtracted::getExtraction).toArray();
            statement.setArray(1, connection.createArrayOf("text", ids));
            statement.setArray(2, connection.createArrayOf("int", revisions));
            statement.setArray(3, connection.createArrayOf("int", extractions));
            var news = new ArrayList<String>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    news.add(row.getString(1));
                }
            }
            return news;
        }
    }

    private static List<List<?>> rows(CaseExtracted event) {
        var rows = new ArrayList<List<?>>();
        for (int fileNo = 0; fileNo < event.getFiles().size(); fileNo++) {
            ExtractedFile file = event.getFiles().get(fileNo);
            List<String> chunks = chunks(file);
            for (int chunkNo = 0; chunkNo < chunks.size(); chunkNo++) {
                rows.add(List.of(
                        event.getCaseId(),
                        fileNo,
                        chunkNo,
                        event.getRevision(),
                        event.getExtraction(),
                        file.getSha256(),
                        file.getName(),
                        chunks.get(chunkNo)));
            }
        }
        return rows;
    }

    /** The text in pieces, none of which ends within a surrogate pair, nor within a line that is not very long. */
    static List<String> chunks(ExtractedFile file) {
        String text = file.getBlocks().stream().map(Block::getText).collect(Collectors.joining("\n"));
        var chunks = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(start + CHUNK, text.length());
            if (end < text.length()) {
                end = cut(text, start, end);
            }
            chunks.add(text.substring(start, end));
            start = end;
        }
        return chunks;
    }

    /** A word that is cut in two is found by nobody. */
    private static int cut(String text, int start, int end) {
        int line = text.lastIndexOf('\n', end - 1) + 1;
        if (line > start + CHUNK / 2) {
            return line;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private TextRows() {}
}
