/**
 * Enrich: the steps, as three Streams applications.
 *
 * <p>Comes in: {@code extracted}, {@code submissions}, {@code controls}, {@code replays}, {@code taxonomies}. Goes out:
 * {@code described}, {@code classified}, {@code curated} and the tables beside them. Must not know: how files become
 * text, or who reads the results.
 */
package casebook.enrich;
