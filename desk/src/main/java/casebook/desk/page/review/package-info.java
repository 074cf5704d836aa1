/**
 * Review: the queue of cases that want an expert's answer, one at a time.
 *
 * <p>Comes in: a case with what is open on it. Goes out: it in words, with the answers that are nearest at hand. Must not know:
 * where the queue is kept, its handler apart; the door of reviews, to which the browser sends.
 */
package casebook.desk.page.review;
