package casebook.sink.archive;

import casebook.event.Block;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.sink.archive.Batch.Placed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the texts of cases in chunks; an older text, and any text of a withdrawn case, is left out. */
final class TextRows {

    /** A chunk's search vector must stay below PostgreSQL's limit of 1 MiB. */
    private static final int CHUNK = 50_000;

    private static final StagedTable TEXTS = new StagedTable(
            "case_texts",
            List.of("case_id", "file_no", "chunk_no", "revision", "extraction", "sha256", "name", "text"),
            3,
            "");

    static void write(Connection connection, Iterable<Placed<CaseExtracted>> extracted) throws SQLException {
        var rows = new ArrayList<List<?>>();
        var news = new HashSet<String>();
        for (Placed<CaseExtracted> record : extracted) {
            if (isNews(connection, record.event())) {
                news.add(record.key());
                rows.addAll(rows(record.event()));
            }
        }
        Deleting.from(connection, "case_texts", news);
        TEXTS.upsert(connection, rows);
    }

    private static boolean isNews(Connection connection, CaseExtracted event) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT 1 FROM case_texts WHERE case_id = ? AND (revision, extraction) >= (?, ?)
                UNION ALL
                SELECT 1 FROM case_states WHERE case_id = ? AND state = 'WITHDRAWN' AND revision >= ?
                LIMIT 1""")) {
            statement.setString(1, event.getCaseId());
            statement.setInt(2, event.getRevision());
            statement.setInt(3, event.getExtraction());
            statement.setString(4, event.getCaseId());
            statement.setInt(5, event.getRevision());
            try (ResultSet known = statement.executeQuery()) {
                return !known.next();
            }
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

    /** The text in pieces, none of which ends within a surrogate pair. */
    static List<String> chunks(ExtractedFile file) {
        String text = file.getBlocks().stream().map(Block::getText).collect(Collectors.joining("\n"));
        var chunks = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(start + CHUNK, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            chunks.add(text.substring(start, end));
            start = end;
        }
        return chunks;
    }

    private TextRows() {}
}
