/**
 * Machine: what the house needs of the machine it stands on.
 *
 * <p>Comes in: this process and its system. Goes out: findings. Must not know: Kafka, PostgreSQL.
 */
package casebook.cli.doctor.machine;
