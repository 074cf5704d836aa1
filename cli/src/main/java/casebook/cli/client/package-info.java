/**
 * Client: what the command line asks a running Casebook.
 *
 * <p>Comes in: addresses and files. Goes out: HTTP requests to the doors and the desk. Must not know: topics, tables.
 */
package casebook.cli.client;
