/**
 * Taxonomy: one version to read, and what it changes of another.
 *
 * <p>Comes in: published taxonomies. Goes out: facets, labels and models in names and sentences, and the differences of two.
 * Must not know: HTTP, its handlers apart.
 */
package casebook.desk.page.taxonomy;
