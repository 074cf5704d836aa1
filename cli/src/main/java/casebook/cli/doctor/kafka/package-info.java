/**
 * Kafka: the cluster, its topics, who reads them, and what was left unread.
 *
 * <p>Comes in: an answering cluster. Goes out: findings. Must not know: what a record says.
 */
package casebook.cli.doctor.kafka;
