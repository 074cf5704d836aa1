/**
 * House: settings, home, ports, and the front door of a house that runs.
 *
 * <p>Comes in: what the house is told. Goes out: findings. Must not know: what lies on topics and in tables.
 */
package casebook.cli.doctor.house;
