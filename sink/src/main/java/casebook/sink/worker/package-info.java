/**
 * The sink at work: a Connect worker in this process, alone or as one of a cluster.
 *
 * <p>Comes in: addresses. Goes out: a running sink. Must not know: rows.
 */
package casebook.sink.worker;
