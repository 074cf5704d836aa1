/**
 * Wire: how the service and its worker processes talk.
 *
 * <p>Comes in: orders and what was parsed, as values. Goes out: frames of bytes, none larger than the reader
 * expects, and what a silence means.
 * Must not know: who is at the other end.
 */
package casebook.ingest.extract.wire;
