/**
 * Review: what have experts said of this case?
 *
 * <p>Comes in: {@code reviews}. Goes out: the case with its reviews, to be curated anew. Must not know: how subscribers are
 * told.
 */
package casebook.enrich.review;
