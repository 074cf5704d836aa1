/**
 * The phrases of the taxonomy, found in one pass and weighed by where they stand; what is denied or only planned is left
 * out.
 *
 * <p>Comes in: passages and a taxonomy. Goes out: a score with evidence for every code, and where models are named. Must
 * not know: which code wins.
 */
package casebook.enrich.classify.cue;
