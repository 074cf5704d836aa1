/**
 * Judging: by what cases are judged, and how they are judged again.
 *
 * <p>Comes in: taxonomies, replays and their differences as the doors tell them. Goes out: the same as values, and what follows
 * from them. Must not know: pages.
 */
package casebook.desk.judging;
