package casebook.ingest.extract.pdf;

/**
 * What was typed into a field of a page.
 *
 * @param x its middle, in points from the left of the paper as it is looked at
 * @param y its middle, in points from the top
 */
record Typed(float x, float y, String text) {}
