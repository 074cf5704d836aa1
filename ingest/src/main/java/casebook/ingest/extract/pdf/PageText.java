package casebook.ingest.extract.pdf;

import java.util.List;

/**
 * What a page says.
 *
 * @param items in reading order
 * @param characters how many glyphs it shows
 * @param unmapped how many of them nobody knows the meaning of
 */
record PageText(List<PageItem> items, int characters, int unmapped) {}
