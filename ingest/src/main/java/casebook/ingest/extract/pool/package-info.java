/**
 * Pool: keeps worker processes at work.
 *
 * <p>Comes in: files to parse. Goes out: what each of them says, or TIMEOUT or CRASHED; the service itself is never in
 * danger. Must not know: how files are parsed, Kafka.
 */
package casebook.ingest.extract.pool;
