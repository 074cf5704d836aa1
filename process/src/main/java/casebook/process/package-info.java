/**
 * What makes a part of the house a process: its settings, its front door, its end.
 *
 * <p>Comes in: the environment and a part that wants to run. Goes out: an HTTP server with the part's routes and whether it
 * lives and is ready, and an exit code. Must not know: which parts there are.
 */
package casebook.process;
