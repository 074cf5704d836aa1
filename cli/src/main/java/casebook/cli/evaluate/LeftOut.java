package casebook.cli.evaluate;

/**
 * Rows that are not in the figures.
 *
 * @param unusable rows, or files without rows, that could not be used
 * @param tooShort rows whose text is shorter than asked for
 */
public record LeftOut(int unusable, int tooShort) {}
