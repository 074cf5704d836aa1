/**
 * What a case is like: its vector compared with the vectors of each code's definition and examples.
 *
 * <p>Comes in: a case's vector, and the vectors that an order carries. Goes out: how much the meaning speaks for each code,
 * or silence. Must not know: cues, and how vectors are made.
 */
package casebook.enrich.classify.meaning;
