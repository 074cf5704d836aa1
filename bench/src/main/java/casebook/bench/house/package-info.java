/**
 * House: a broker of its own, cases that come in, subscribers that wait for what goes out, and orders to judge anew.
 *
 * <p>Comes in: generated cases. Goes out: committed records, and when they came. Must not know: what is weighed.
 */
package casebook.bench.house;
