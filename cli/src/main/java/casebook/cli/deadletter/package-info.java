/**
 * Dead letter: what could not be dealt with, told to a person at a terminal.
 *
 * <p>Comes in: letters, and what became of them. Goes out: text; and replays, asked for through the door of a running Casebook.
 * Must not know: in which way a letter goes back.
 */
package casebook.cli.deadletter;
