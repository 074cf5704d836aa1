/**
 * Latency: how long a case takes from its upload until a subscriber has it curated.
 *
 * <p>Comes in: generated texts. Goes out: a report. Must not know: what becomes of a case on its way.
 */
package casebook.bench.latency;
