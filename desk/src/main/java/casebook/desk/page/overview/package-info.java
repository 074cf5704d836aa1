/**
 * Overview: what all curated cases say together.
 *
 * <p>Comes in: counts and rows of the archive. Goes out: figures and charts, each bar a link to the cases behind it. Must not
 * know: HTTP, its handler apart.
 */
package casebook.desk.page.overview;
