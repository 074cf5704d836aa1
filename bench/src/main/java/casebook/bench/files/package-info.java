/**
 * Files: what is read while it is measured.
 *
 * <p>Comes in: a folder and a seed. Goes out: documents, the same for the same seed. Must not know: who reads them.
 */
package casebook.bench.files;
