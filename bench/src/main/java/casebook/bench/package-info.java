/**
 * The scales: side-by-side measurements of this house against others and against its own parts.
 *
 * <p>Comes in: the name of a measurement. Goes out: a report with a ratio. Must not know: commands and how a report is
 * shown.
 */
package casebook.bench;
