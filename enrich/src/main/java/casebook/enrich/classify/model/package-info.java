/**
 * The models that a case names, each with the role the text gives it and its parameter counts.
 *
 * <p>Comes in: where models are named. Goes out: mentions. Must not know: facets.
 */
package casebook.enrich.classify.model;
