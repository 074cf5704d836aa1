package casebook.enrich.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Words that travel with this build beside the class that reads them: a line is a heading, a colon and its words. */
final class WordTable {

    /**
     * A line of a table.
     *
     * @param heading what stands before the colon
     * @param words what stands behind it, between spaces; an underscore has become a space
     */
    record Line(String heading, List<String> words) {}

    /** The lines of a table, remarks left out. */
    static List<Line> read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(WordTable.class.getResourceAsStream(name), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WordTable::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static Line line(String line) {
        int colon = line.indexOf(':');
        return new Line(
                line.substring(0, colon),
                Stream.of(line.substring(colon + 1).strip().split(" "))
                        .map(word -> word.replace('_', ' '))
                        .toList());
    }

    private WordTable() {}
}
