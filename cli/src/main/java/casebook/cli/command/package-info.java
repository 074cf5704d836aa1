/**
 * Command: one class a word of the command line.
 *
 * <p>Comes in: options. Goes out: lines for a person, or JSON for a program, and an exit code. Must not know: topics,
 * tables.
 */
package casebook.cli.command;
