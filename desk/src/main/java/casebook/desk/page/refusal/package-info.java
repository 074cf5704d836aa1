/**
 * Refusal: what the doors answer when they do not accept something.
 *
 * <p>Comes in: a reader's language. Goes out: the doors' problem types in words, each with what to do. Must not know: what was
 * sent.
 */
package casebook.desk.page.refusal;
