/**
 * Worker: the process in which hostile files are parsed.
 *
 * <p>Comes in: orders over a Unix socket. Goes out: what each file says, or this process's own end. Must not know: Kafka,
 * HTTP, cases.
 */
package casebook.ingest.extract.worker;
