package casebook.enrich.replay;

import casebook.event.ReplayMode;

/** What becomes of a request: an order, a refusal, or nothing yet. */
public sealed interface Verdict {

    /**
     * It becomes an order.
     *
     * @param mode what the order does; the abort of an apply is a rollback
     * @param taxonomy version to judge under
     * @param target the replay that an abort or a rollback is about; null otherwise
     */
    record Accepted(ReplayMode mode, String taxonomy, String target) implements Verdict {}

    /** It is refused; the reason is for the person who asked. */
    record Refused(String reason) implements Verdict {}

    /** What it depends on has not arrived; ask again. */
    record Waiting() implements Verdict {}
}
