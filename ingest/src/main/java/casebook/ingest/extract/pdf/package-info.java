/**
 * PDF: pages with their tables, which lie in lines drawn on paper or in the tags of whoever wrote the file.
 *
 * <p>Comes in: a PDF on its way through Tika. Goes out: the XHTML that Tika would give, with rows and cells in it. Must
 * not know: forms, blocks, outcomes.
 */
package casebook.ingest.extract.pdf;
