/**
 * Correct: an expert's word on the labels of a case, right where they are read.
 *
 * <p>Comes in: a reader's language. Goes out: a form for the door of reviews. Must not know: the case; its page and the door do.
 */
package casebook.desk.page.correct;
