/**
 * JSONL: cases written as rows, one JSON object a line.
 *
 * <p>Comes in: a file or standard input. Goes out: rows, each with its place, or what is wrong with the line; and a row as
 * the case that a text file of the same words would be. Must not know: labels.
 */
package casebook.cli.jsonl;
