/**
 * Isolation: what keeps hostile files apart from the service and from each other.
 *
 * <p>Comes in: a command, a prefix. Goes out: JVMs that know nothing of their surroundings, folders that go with their
 * process. Must not know: what is done in them.
 */
package casebook.ingest.extract.isolation;
