/**
 * Blob: where bytes lie, under the hash of what they are.
 *
 * <p>Comes in: streams of bytes. Goes out: files that stay as they are. Must not know: cases, topics, HTTP.
 */
package casebook.ingest.blob;
