/**
 * Status: where does a case stand?
 *
 * <p>Comes in: {@code GET /v1/cases/{id}/status}. Goes out: the newest fact known, be it from the ledger or our own
 * acknowledgement. Must not know: how a case gets on.
 */
package casebook.ingest.status;
