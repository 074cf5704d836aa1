/**
 * The step that takes a case in and says what it says of itself.
 *
 * <p>Comes in: {@code extracted}. Goes out: {@code described}, and the case in hand to the next step. Must not know: the
 * taxonomy.
 */
package casebook.enrich.describe;
