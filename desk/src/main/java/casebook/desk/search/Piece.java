package casebook.desk.search;

/**
 * A piece of a text.
 *
 * @param text as it stands there
 * @param hit whether it is what was asked for
 */
public record Piece(String text, boolean hit) {}
