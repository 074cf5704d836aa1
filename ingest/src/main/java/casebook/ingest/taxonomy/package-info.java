/**
 * Taxonomy: how a set of questions and answers gets in, and which there are.
 *
 * <p>Comes in: {@code POST|GET /v1/taxonomies}, and the taxonomy that travels with this build. Goes out: {@code taxonomies},
 * and the first {@code replays} request. Must not know: how a case is judged.
 */
package casebook.ingest.taxonomy;
