/**
 * House: every room in one process.
 *
 * <p>Comes in: settings. Goes out: a running Casebook, and a note of where it runs. Must not know: what happens in a room.
 */
package casebook.cli.house;
