/**
 * Desk: what the office reads.
 *
 * <p>Comes in: questions over HTTP, and the archive's rows. Goes out: curated records, figures, exports and pages. Must not know: topics, and
 * who writes the rows.
 */
package casebook.desk;
