/**
 * Metrics: what a process counts of itself.
 *
 * <p>Comes in: numbers, from whoever has them. Goes out: {@code /metrics}. Must not know: what the numbers are about.
 */
package casebook.process.metrics;
