/**
 * Taxonomy: what stands in a taxonomy, and what another one changes, for a person to read.
 *
 * <p>Comes in: words of the command line, files. Goes out: text and JSON. Must not know: how a case is judged.
 */
package casebook.cli.taxonomy;
