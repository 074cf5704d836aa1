/**
 * Embeddings: texts as vectors, near to each other when they speak of the same thing.
 *
 * <p>Comes in: a text. Goes out: its vector, and the name of what made it. Must not know: cases, taxonomies, or who
 * compares the vectors.
 */
package casebook.enrich.embed;
