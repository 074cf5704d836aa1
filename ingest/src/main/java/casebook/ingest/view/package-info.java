/**
 * View: what the doors know of the topics, in memory and read-only.
 *
 * <p>Comes in: {@code submissions}, {@code ledger}, {@code taxonomies}, {@code replays} and {@code progress}, from their
 * beginnings, and the doors' own acknowledgements. Goes out: where a case or a replay stands, and by which taxonomy cases
 * are judged. Must not know: HTTP, files.
 */
package casebook.ingest.view;
