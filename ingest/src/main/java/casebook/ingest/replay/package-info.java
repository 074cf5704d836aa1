/**
 * Replay: how old cases come to be judged anew.
 *
 * <p>Comes in: {@code POST|GET /v1/replays}, {@code GET|DELETE /v1/replays/{id}}. Goes out: one request on {@code replays},
 * and what became of it: its progress, and its differences from {@code reclassified}. Must not know: how a case is judged.
 */
package casebook.ingest.replay;
