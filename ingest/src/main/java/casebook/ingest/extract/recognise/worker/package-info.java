/**
 * Recognition worker: the process in which pictures of pages are read.
 *
 * <p>Comes in: orders over a Unix socket, a page each. Goes out: what stands on the page, or this process's own end. Must
 * not know: Kafka, HTTP, cases.
 */
package casebook.ingest.extract.recognise.worker;
