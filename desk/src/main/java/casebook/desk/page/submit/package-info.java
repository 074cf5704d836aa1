/**
 * Submit: the way in for cases.
 *
 * <p>Comes in: a reader's language. Goes out: a form for the door, and every answer of the door in words. Must not know: what
 * becomes of a case behind the door.
 */
package casebook.desk.page.submit;
