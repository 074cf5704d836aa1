/**
 * Ground: the database and the schema registry.
 *
 * <p>Comes in: their addresses. Goes out: findings. Must not know: what the rows say.
 */
package casebook.cli.doctor.ground;
