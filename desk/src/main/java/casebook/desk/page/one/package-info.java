/**
 * One case: what it is, and why it is labelled as it is.
 *
 * <p>Comes in: the record of a case, its history and its text. Goes out: all of it in words, with every passage where it
 * stands. Must not know: HTTP, its handler apart.
 */
package casebook.desk.page.one;
