/**
 * Layout: recognised words in the order and the shape in which a page shows them.
 *
 * <p>Comes in: boxes of text, the lines drawn on the page. Goes out: lines and rows of cells, in reading order. Must not know:
 * pixels, the recognition itself.
 */
package casebook.ingest.extract.recognise.layout;
