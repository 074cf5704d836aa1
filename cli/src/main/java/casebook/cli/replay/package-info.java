/**
 * Replay: what a replay did or would do, for a person to decide on.
 *
 * <p>Comes in: replays and their differences as JSON. Goes out: text, counts, an exit code. Must not know: where they were
 * read.
 */
package casebook.cli.replay;
