package casebook.cli.evaluate;

/**
 * What is to be told beside the figures.
 *
 * @param errors everything that a row wanted otherwise
 * @param confusion which codes are taken for which
 */
public record Wanted(boolean errors, boolean confusion) {}
