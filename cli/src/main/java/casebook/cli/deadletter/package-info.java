/**
 * Dead letter: what could not be dealt with, looked at and sent back.
 *
 * <p>Comes in: the topic {@code dlq}, the ledger where a case stands, words on a command line. Goes out: text and JSON; and of a
 * redrive the origin's record once more, or a replay of its case, with a marker beside the letter. Must not know: why a step
 * threw.
 */
package casebook.cli.deadletter;
