/**
 * Media: the kinds of files that more than one room of ingest has to tell apart.
 *
 * <p>Comes in: a name. Goes out: what its ending says it is. Must not know: bytes, cases.
 */
package casebook.ingest.media;
