package casebook.enrich.classify;

import casebook.enrich.walk.CaseInHand;
import casebook.event.CaseClassified;
import casebook.event.CaseReclassified;
import java.util.List;

/**
 * What a judgement comes to, beside what was said of the case before. Pure.
 *
 * @param after what the case is judged to be
 * @param isNews whether that is another outcome than before
 * @param differences what a replay tells of it
 */
record Outcome(CaseClassified after, boolean isNews, List<CaseReclassified> differences) {

    /** The outcome of a case that is judged. */
    static Outcome of(CaseInHand inHand, Judging judging) {
        CaseClassified before = inHand.standing().getClassified();
        CaseClassified after = judging.judge(inHand);
        boolean isNews = !Difference.sameOutcome(before, after);
        boolean isTold = isNews && inHand.walked() && before != null;
        return new Outcome(
                after, isNews, isTold ? Reclassification.of(inHand.standing(), after, judging.order()) : List.of());
    }
}
