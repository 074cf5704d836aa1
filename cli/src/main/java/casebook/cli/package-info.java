/**
 * Cli: the key to the house.
 *
 * <p>Comes in: words on a command line. Goes out: the whole house in one process, or one question to a house that runs.
 * Must not know: how a step judges.
 */
package casebook.cli;
