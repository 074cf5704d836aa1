/**
 * Check: what every check has.
 *
 * <p>Comes in: checks. Goes out: their findings, all of them within a bounded time. Must not know: what is looked at.
 */
package casebook.cli.doctor.check;
