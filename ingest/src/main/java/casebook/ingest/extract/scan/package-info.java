/**
 * Scan: which pages of a file are pictures of pages.
 *
 * <p>Comes in: what a parser counted on each page, pictures inside a document. Goes out: numbers of pages that must be
 * recognised. Must not know: how they are recognised.
 */
package casebook.ingest.extract.scan;
