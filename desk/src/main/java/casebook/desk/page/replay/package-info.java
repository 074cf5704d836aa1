/**
 * Replay: how judging cases again gets on, and what it changes.
 *
 * <p>Comes in: a replay and its differences, and titles from the archive. Goes out: its progress, sums and cases before and
 * after, in the names of the taxonomies in question. Must not know: HTTP, its handler apart.
 */
package casebook.desk.page.replay;
