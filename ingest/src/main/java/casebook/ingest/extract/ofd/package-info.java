/**
 * OFD: the Chinese format of fixed pages, a ZIP of XML in which each text has its place.
 *
 * <p>Comes in: an OFD on its way through Tika. Goes out: XHTML, a division a page and a paragraph a line. Must not know:
 * forms, blocks, outcomes.
 */
package casebook.ingest.extract.ofd;
