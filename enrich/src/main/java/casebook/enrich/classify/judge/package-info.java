/**
 * From scores to labels: which codes of a facet apply, how sure we are, and when to abstain.
 *
 * <p>Comes in: the scores of a facet's codes. Goes out: labels. Must not know: the text.
 */
package casebook.enrich.classify.judge;
