/**
 * Embedded: a Connect worker in this process, for a house without a Connect cluster.
 *
 * <p>Comes in: addresses. Goes out: a running sink. Must not know: rows.
 */
package casebook.sink.embedded;
