/**
 * Dead letter: what could not be dealt with, looked at and sent back.
 *
 * <p>Comes in: the topic {@code dlq}, the ledger where a case stands, {@code GET /v1/dead-letters} and
 * {@code POST /v1/dead-letters/redrives}. Goes out: JSON; and of a redrive the origin's record once more, or a replay of its
 * case, with a marker beside the letter. Must not know: why a step threw, and who judges a case again.
 */
package casebook.ingest.deadletter;
