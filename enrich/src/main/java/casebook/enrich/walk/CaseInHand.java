package casebook.enrich.walk;

import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;

/**
 * A case on its way through the steps of one task and one transaction.
 *
 * @param text the text that is judged
 * @param standing what is remembered of the case so far; each step hands on a newer one
 * @param replayId the replay that took the case out of the store; empty for a case that has just come in
 */
public record CaseInHand(CaseExtracted text, CaseStanding standing, String replayId) implements Work {

    /** The same case with what the step has found out. */
    public CaseInHand with(CaseStanding newer) {
        return new CaseInHand(text, newer, replayId);
    }

    /** Whether a replay took it out of the store. */
    public boolean walked() {
        return !replayId.isEmpty();
    }
}
