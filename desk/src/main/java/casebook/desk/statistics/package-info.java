/**
 * Statistics: what the cases of a question say together.
 *
 * <p>Comes in: how many cases have what, and the question as it was asked. Goes out: figures, each with the question that finds
 * its cases. Must not know: HTTP, and how the archive counts.
 */
package casebook.desk.statistics;
