/**
 * Health: whether all is well, and what to do where it is not.
 *
 * <p>Comes in: the archive's ledger and rejections, and what the doors say of the house and of its dead letters, each of which may
 * be away. Goes out: a page that stands whatever is missing. Must not know: how a letter goes back, which the doors decide.
 */
package casebook.desk.page.health;
