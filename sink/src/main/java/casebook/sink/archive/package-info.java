/**
 * Archive: records become rows.
 *
 * <p>Comes in: records as bytes with their place on the broker. Goes out: rows and offsets, in one transaction. Must not
 * know: Connect.
 */
package casebook.sink.archive;
