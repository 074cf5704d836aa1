/**
 * Export: a selection of cases written down whole, as a file to hand on.
 *
 * <p>Comes in: a selection, and the language that names are wanted in. Goes out: CSV, JSON lines, a workbook, or the casebook
 * as a page; the same bytes for the same cases. Must not know: HTTP, the clock, and whom a case's files say to call.
 */
package casebook.desk.export;
