/**
 * Classify: what judging a case costs.
 *
 * <p>Comes in: generated case texts. Goes out: a report. Must not know: brokers.
 */
package casebook.bench.classify;
