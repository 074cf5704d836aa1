package casebook.enrich.replay;

/** What becomes of a request: an order, a refusal, or nothing yet. */
public sealed interface Verdict {

    /** It becomes an order under this number. */
    record Accepted(long generation) implements Verdict {}

    /** It is refused; the reason is for the person who asked. */
    record Refused(String reason) implements Verdict {}

    /** The taxonomy it names has not arrived; ask again. */
    record Waiting() implements Verdict {}

    /** It was decided before. */
    record Known() implements Verdict {}
}
