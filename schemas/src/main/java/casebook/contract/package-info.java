/**
 * The contract: which topics there are, what travels on them, and how it looks in bytes.
 *
 * <p>Comes in: nothing. Goes out: to every module; it is all they know of each other. Must not know: any of them.
 */
package casebook.contract;
