/**
 * The taxonomy and the model register, from text to one whole record.
 *
 * <p>Comes in: YAML. Goes out: a checked {@code TaxonomyPublished}, or every complaint about it at once. Must not know:
 * how a case is judged under it.
 */
package casebook.contract.taxonomy;
