/**
 * The step that labels a case, and the classifier it asks: pure, total, with evidence for every label.
 *
 * <p>Comes in: the case in hand, and the taxonomy of the order in force. Goes out: {@code classified}, and the
 * differences that a replay made. Must not know: what experts said.
 */
package casebook.enrich.classify;
