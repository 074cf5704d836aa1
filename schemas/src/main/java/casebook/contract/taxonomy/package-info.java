/**
 * The taxonomy and the model register, from text to one whole record.
 *
 * <p>Comes in: YAML. Goes out: a checked {@code TaxonomyPublished}, or every complaint about it at once with its line; and
 * in what two taxonomies differ. Must not know: how a case is judged under one.
 */
package casebook.contract.taxonomy;
