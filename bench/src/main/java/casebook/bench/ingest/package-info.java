/**
 * Ingest, weighed: the doors with everything behind them up to {@code extracted}.
 *
 * <p>Comes in: documents. Goes out: a report. Must not know: what becomes of an extracted case.
 */
package casebook.bench.ingest;
