/**
 * Chart: numbers as pictures.
 *
 * <p>Comes in: bars with their names, lengths and links. Goes out: SVG without scripts and styles, whose colours are classes.
 * Must not know: what is counted.
 */
package casebook.desk.chart;
