/**
 * What a passage of a case is worth reading for: contents lists and outlooks tell nothing of what is there today.
 *
 * <p>Comes in: blocks of text. Goes out: which of them count. Must not know: what is looked for in them.
 */
package casebook.enrich.text;
