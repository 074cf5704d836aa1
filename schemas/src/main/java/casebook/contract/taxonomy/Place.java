package casebook.contract.taxonomy;

/**
 * A field of a taxonomy, and where its text has it.
 *
 * @param path the field, such as {@code facets[0].codes[1].name.zh}; empty for the whole
 * @param line the line, from 1; 0 when there is no text
 * @param column the column, from 1; 0 when there is no text
 */
public record Place(String path, int line, int column) {

    /** The line and the column, or the field where there are none. */
    String told() {
        return line == 0 ? path : "line %d, column %d".formatted(line, column);
    }
}
