/**
 * View: what the doors know of the topics, in memory and read-only.
 *
 * <p>Comes in: {@code submissions} and {@code ledger}, from their beginnings, and the doors' own acknowledgements. Goes
 * out: where a case stands. Must not know: HTTP, files.
 */
package casebook.ingest.view;
