/**
 * Tally: how many cases carry each code?
 *
 * <p>Comes in: {@code curated}. Goes out: what each change of a case adds to and takes from the counts, which are summed up
 * on {@code statistics}. Must not know: how a label was found, or whose word it is.
 */
package casebook.enrich.tally;
