/**
 * Ingest: the doors, one package each.
 *
 * <p>Comes in: files, decisions and orders over HTTP. Goes out: events on {@code submissions}, {@code extracted},
 * {@code reviews} and {@code rejected}. Must not know: how a case is described, classified or archived.
 */
package casebook.ingest;
