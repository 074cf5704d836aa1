/**
 * Traces: which request a record goes back to, and how long each leg of its way took.
 *
 * <p>Comes in: headers of requests and records, in the form of W3C's trace context. Goes out: the same headers on what is
 * written, the ids on every log line, and spans where a collector is named. Must not know: what a leg does.
 */
package casebook.process.trace;
