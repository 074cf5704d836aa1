/**
 * Frame: what all pages have in common.
 *
 * <p>Comes in: a request, a template and what it shows. Goes out: a whole page in the reader's language, its assets, and
 * headers that let nothing foreign run. Must not know: any single page.
 */
package casebook.desk.page.frame;
