/**
 * Sink: the archive's door, a Kafka Connect sink.
 *
 * <p>Comes in: the topics that {@link casebook.sink.archive.Placed#SOURCES} lists. Goes out: rows in PostgreSQL, with the
 * offsets they came from, in one transaction. Must not know: how a record came to be.
 */
package casebook.sink;
