/**
 * Unpack: what lies in an archive?
 *
 * <p>Comes in: an archive and a budget, inside a worker process. Goes out: its members as files under numbers, and what
 * became of those that are not. Must not know: what the members say.
 */
package casebook.ingest.extract.unpack;
