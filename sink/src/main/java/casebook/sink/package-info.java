/**
 * Sink: the archive's door, a Kafka Connect sink.
 *
 * <p>Comes in: {@code curated}, {@code extracted}, {@code ledger}, {@code rejected}. Goes out: rows in PostgreSQL, with the
 * offsets they came from, in one transaction. Must not know: how a record came to be.
 */
package casebook.sink;
