/**
 * Search: how long a question to the desk takes over many cases.
 *
 * <p>Comes in: generated cases. Goes out: times, and what the index takes. Must not know: how the desk finds them.
 */
package casebook.bench.search;
