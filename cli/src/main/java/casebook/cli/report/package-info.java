/**
 * Report: curated records as lines for a person.
 *
 * <p>Comes in: curated records as JSON. Goes out: text. Must not know: where they were read.
 */
package casebook.cli.report;
