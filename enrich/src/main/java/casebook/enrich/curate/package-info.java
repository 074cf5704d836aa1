/**
 * Curate: what do we tell the world about this case?
 *
 * <p>Comes in: a described and classified case. Goes out: {@code curated}, when its value changed. Must not know: how a
 * label was found.
 */
package casebook.enrich.curate;
