/**
 * Extract, weighed: the pool of workers against Tika called in a process's own, and against Tika's server.
 *
 * <p>Comes in: documents. Goes out: a report. Must not know: brokers, cases.
 */
package casebook.bench.extract;
