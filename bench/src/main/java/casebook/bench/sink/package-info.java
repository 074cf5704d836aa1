/**
 * Sink, weighed: records written to an archive, against its rows copied as they are.
 *
 * <p>Comes in: records as a worker hands them on. Goes out: a report. Must not know: who asks the archive.
 */
package casebook.bench.sink;
