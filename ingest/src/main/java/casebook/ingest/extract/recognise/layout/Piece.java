package casebook.ingest.extract.recognise.layout;

import java.util.List;

/**
 * A line of text, or a row of a table.
 *
 * @param cells the cells of a row; the line alone when it is none
 * @param row whether it is one
 */
public record Piece(List<String> cells, boolean row) {

    static Piece line(String text) {
        return new Piece(List.of(text), false);
    }

    static Piece row(List<String> cells) {
        return new Piece(cells, true);
    }
}
