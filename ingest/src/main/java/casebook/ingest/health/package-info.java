/**
 * Health: how is the house?
 *
 * <p>Comes in: {@code GET /v1/health}. Goes out: the ledger's sum, the case that waits longest, and what lies before each group,
 * as far as it is known within a few seconds. Must not know: whether that is good or bad.
 */
package casebook.ingest.health;
