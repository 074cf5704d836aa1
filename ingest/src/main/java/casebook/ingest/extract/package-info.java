/**
 * Extract: what do the files of a case say?
 *
 * <p>Comes in: {@code submissions}, by a share group, one case at a time. Goes out: {@code extracted} with the outcome of
 * every file, {@code rejected} for those that gave nothing, {@code dlq} for surprises. Must not know: what a case is
 * about.
 */
package casebook.ingest.extract;
