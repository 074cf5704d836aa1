/**
 * Reextract: may the files of a case be read anew?
 *
 * <p>Comes in: {@code POST /v1/cases/{id}/extractions}. Goes out: what {@code submissions} says of the case, once more, under
 * the next extraction. Must not know: who reads the files, and what comes of it.
 */
package casebook.ingest.reextract;
