/**
 * Embedded: the ground the house stands on when nobody brings a cluster.
 *
 * <p>Comes in: folders and ports. Goes out: a real Kafka broker in this process, a real PostgreSQL beside it. Must not
 * know: cases, topics, tables.
 */
package casebook.embedded;
