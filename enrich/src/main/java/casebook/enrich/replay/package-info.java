/**
 * Replay: may this replay be, and under which number?
 *
 * <p>Comes in: {@code replays}, and every published taxonomy. Goes out: {@code controls}, to every partition at once;
 * {@code progress}. Must not know: which cases there are.
 */
package casebook.enrich.replay;
