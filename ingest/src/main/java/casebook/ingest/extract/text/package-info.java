/**
 * Text: what a file says, as blocks, form fields and an honest outcome. Pure.
 *
 * <p>Comes in: a parser's XHTML events and what it says of itself. Goes out: the vocabulary of {@code extracted}. Must
 * not know: files, processes, Kafka.
 */
package casebook.ingest.extract.text;
