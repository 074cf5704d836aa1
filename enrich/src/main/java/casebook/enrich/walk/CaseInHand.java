package casebook.enrich.walk;

import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;

/**
 * A case on its way through the steps of one task and one transaction.
 *
 * @param text the text that is judged
 * @param standing what is remembered of the case so far; each step hands on a newer one
 * @param walk the walk that took the case out of the store; null for a case that has just come in
 */
public record CaseInHand(CaseExtracted text, CaseStanding standing, Walk walk) implements Work {

    /** A case of which something has just come in. */
    public CaseInHand(CaseExtracted text, CaseStanding standing) {
        this(text, standing, null);
    }

    /** The same case with what the step has found out. */
    public CaseInHand with(CaseStanding newer) {
        return new CaseInHand(text, newer, walk);
    }

    /** Whether a replay took it out of the store. */
    public boolean walked() {
        return walk != null;
    }

    /** Whether a replay only asks what would differ. */
    public boolean previewed() {
        return walked() && walk.isPreview();
    }
}
