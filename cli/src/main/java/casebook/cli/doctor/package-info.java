/**
 * Doctor: what stands in the way, and what puts it right?
 *
 * <p>Comes in: settings, and whatever answers. Goes out: findings, each with its remedy. Must not know: how to change
 * anything; it only looks.
 */
package casebook.cli.doctor;
