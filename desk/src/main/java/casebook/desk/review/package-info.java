/**
 * Review: which cases want an expert's answer, and in which order they are asked.
 *
 * <p>Comes in: the archive, and what an expert wants to be asked. Goes out: one case at a time with what is open on it. Must
 * not know: HTTP, and how it is shown.
 */
package casebook.desk.review;
