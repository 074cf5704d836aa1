/**
 * Evaluate: how often is the classifier right?
 *
 * <p>Comes in: rows with the right answers, and what the classifier said of them. Goes out: figures a facet, and the rows
 * it got wrong. Pure but for the reading of the rows. Must not know: how a case is judged.
 */
package casebook.cli.evaluate;
