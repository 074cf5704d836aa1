/**
 * Picture: a page's picture made fit to be read.
 *
 * <p>Comes in: a picture as it was scanned. Goes out: grey values without stamp, skew and grain; the lines drawn on it; whether
 * something on it looks like a seal. Must not know: text, files, the recognition itself.
 */
package casebook.ingest.extract.recognise.picture;
