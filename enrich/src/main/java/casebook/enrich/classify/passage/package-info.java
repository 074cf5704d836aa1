/**
 * A case laid out for reading: each word in one passage, and each passage with its place.
 *
 * <p>Comes in: the text and the description of a case. Goes out: passages. Must not know: the taxonomy.
 */
package casebook.enrich.classify.passage;
