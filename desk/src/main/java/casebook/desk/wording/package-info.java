/**
 * Wording: what things are called in Chinese and in English.
 *
 * <p>Comes in: a language, and codes. Goes out: their names, and text that stands safely in markup. Must not know: what is
 * written with them.
 */
package casebook.desk.wording;
