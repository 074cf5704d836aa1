/**
 * Replay: may this replay be, and under which number?
 *
 * <p>Comes in: {@code replays}; every published taxonomy, and how far the partitions have come. Goes out: {@code controls},
 * to every partition at once; {@code progress}. Must not know: which cases there are.
 */
package casebook.enrich.replay;
