/**
 * Search: which cases a question finds.
 *
 * <p>Comes in: the parameters of a request, and the archive's rows. Goes out: a page of curated records, where the words
 * stand in them, and how many cases carry which labels. Must not know: HTTP.
 */
package casebook.desk.search;
