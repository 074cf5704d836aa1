/**
 * Statistics: how many curated cases carry each code?
 *
 * <p>Comes in: the counts, and the taxonomies whose names the codes have. Goes out: tables and JSON. Must not know: who
 * counted, or where the records were read.
 */
package casebook.cli.statistics;
