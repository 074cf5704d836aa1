/**
 * Taxonomy: how a set of questions and answers gets in.
 *
 * <p>Comes in: the taxonomy that travels with this build. Goes out: {@code taxonomies}, and the first {@code replays}
 * request. Must not know: how a case is judged.
 */
package casebook.ingest.taxonomy;
