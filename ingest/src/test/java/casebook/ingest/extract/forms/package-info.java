/**
 * Forms made for tests: what an applicant was asked and answered, and files of every kind that ask it.
 *
 * <p>Comes in: a seed. Goes out: a form's answers and its bytes in a format, the same for the same seed. Must not know:
 * how a form is read.
 */
package casebook.ingest.extract.forms;
