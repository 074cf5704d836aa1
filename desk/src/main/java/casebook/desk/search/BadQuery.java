package casebook.desk.search;

import casebook.contract.Problem;

/** A question that makes no sense; the problem says which ones do. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** One that this sentence puts right. */
    public BadQuery(String detail) {
        super(detail);
    }

    /** How it is answered. */
    public Problem problem() {
        return Problem.of(400, "bad-query", "The query makes no sense", getMessage());
    }
}
