/**
 * Walk: one case in hand, or every case under a new order.
 *
 * <p>Comes in: {@code controls}, and the stores of this partition. Goes out: the cases to judge, to the next step; {@code
 * progress}. Must not know: what the steps think of a case.
 */
package casebook.enrich.walk;
