/**
 * Label: the labels of a case as readers see them, each with the passages that speak for it.
 *
 * <p>Comes in: labels of a record, and the text of its files. Goes out: both in words, every passage among its neighbours.
 * Must not know: which page shows them.
 */
package casebook.desk.page.label;
