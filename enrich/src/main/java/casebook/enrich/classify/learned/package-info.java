/**
 * What labelled cases have taught: a linear voice over the runs of characters and the vector of a case.
 *
 * <p>Comes in: passages and a vector; for learning, those with their labels. Goes out: how much each code is spoken for.
 * Must not know: cues, judges, and where labelled cases come from.
 */
package casebook.enrich.classify.learned;
