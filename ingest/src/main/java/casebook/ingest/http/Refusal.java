package casebook.ingest.http;

import casebook.contract.Problem;
import java.util.OptionalInt;

/** The answer is no, for a reason the caller may read. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final int retryAfterSeconds;

    /** No, because of this. */
    public Refusal(int status, String slug, String title, String detail) {
        this(Problem.of(status, slug, title, detail));
    }

    /** No, and this is what the caller is told. */
    public Refusal(Problem problem) {
        this(problem, 0, null);
    }

    private Refusal(Problem problem, int retryAfterSeconds, Throwable cause) {
        super(problem.detail(), cause);
        this.problem = problem;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The same refusal, with what brought it about. */
    public Refusal because(Throwable cause) {
        return new Refusal(problem, retryAfterSeconds, cause);
    }

    /** The same refusal, for a caller who may come back. */
    public Refusal retryAfter(int seconds) {
        return new Refusal(problem, seconds, getCause());
    }

    /** What the caller is told. */
    public Problem problem() {
        return problem;
    }

    /** After how many seconds trying again makes sense; empty when it does not. */
    public OptionalInt retryAfter() {
        return retryAfterSeconds > 0 ? OptionalInt.of(retryAfterSeconds) : OptionalInt.empty();
    }
}
