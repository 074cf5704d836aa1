/**
 * Door: a submitted file, given back as it came.
 *
 * <p>Comes in: the id of a case and the SHA-256 of one of its files; the view of submissions, and blobs. Goes out: the bytes, in
 * headers under which no browser runs what is in them. Must not know: what was read in the file, and what became of it.
 */
package casebook.ingest.download;
