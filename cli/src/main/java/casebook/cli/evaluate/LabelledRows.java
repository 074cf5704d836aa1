package casebook.cli.evaluate;

import casebook.cli.jsonl.JsonLine;
import casebook.cli.jsonl.JsonLines;
import casebook.cli.jsonl.TextRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of some files.
 *
 * @param usable rows that can be compared
 * @param complaints what is wrong with every other line, or with a file without lines, each with its place
 */
public record LabelledRows(List<LabelledRow> usable, List<String> complaints) {

    /**
     * Reads them.
     *
     * @throws NoSuchFileException when one of the files does not exist
     */
    public static LabelledRows read(List<Path> files, RowReader reader) throws IOException {
        var rows = new LabelledRows(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException("there is no file " + file);
            }
            try (JsonLines lines = JsonLines.open(file)) {
                rows.add(lines, reader);
            }
        }
        return rows;
    }

    private void add(JsonLines lines, RowReader reader) throws IOException {
        boolean empty = true;
        for (Optional<JsonLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            empty = false;
            try {
                usable.add(reader.read(line.get()));
            } catch (TextRow.Refused refused) {
                complaints.add(line.get().place() + ": " + refused.getMessage());
            }
        }
        if (empty) {
            complaints.add(lines.file() + ": " + JsonLines.EMPTY);
        }
    }
}
