/**
 * Upload: how a case gets in, is revised, and is taken back.
 *
 * <p>Comes in: {@code POST /v1/cases}, {@code PUT|DELETE /v1/cases/{id}}. Goes out: blobs first, then one event on {@code
 * submissions}, then the receipt. Must not know: what is in the files.
 */
package casebook.ingest.upload;
