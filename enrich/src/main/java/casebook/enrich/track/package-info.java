/**
 * Track: where does every case stand?
 *
 * <p>Comes in: {@code submissions}, {@code extracted}, {@code classified}, {@code curated}, {@code rejected},
 * {@code dlq}, in whatever order they arrive. Goes out: {@code ledger}, one row a case. Must not know: what a case is about.
 */
package casebook.enrich.track;
