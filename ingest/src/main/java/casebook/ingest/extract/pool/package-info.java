/**
 * Pool: keeps worker processes at work, and one more ready to stand in.
 *
 * <p>Comes in: files to parse, from any number of threads. Goes out: what each of them says, or TIMEOUT or CRASHED with
 * the reason; the service itself is never in danger, and a worker is not believed where limits are concerned. Must not know: how files are parsed, Kafka.
 */
package casebook.ingest.extract.pool;
