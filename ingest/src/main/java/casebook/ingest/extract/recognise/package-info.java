/**
 * Recognise: what stands on pages of which only a picture is there?
 *
 * <p>Comes in: parsed files with the numbers of such pages. Goes out: the same files with the text of these pages, how
 * well it was read, or why not. Must not know: Kafka, how a picture is read.
 */
package casebook.ingest.extract.recognise;
