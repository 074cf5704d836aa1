/**
 * Withdraw: a case that its submitter takes back leaves every table.
 *
 * <p>Comes in: {@code submissions}. Goes out: tombstones on {@code described}, {@code classified} and {@code curated}.
 * Must not know: what the case was about.
 */
package casebook.enrich.withdraw;
