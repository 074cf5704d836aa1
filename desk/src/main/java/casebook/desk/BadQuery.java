package casebook.desk;

import casebook.contract.Problem;

/** A question that makes no sense; the problem says which ones do. */
final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadQuery(String detail) {
        super(detail);
    }

    Problem problem() {
        return Problem.of(400, "bad-query", "The query makes no sense", getMessage());
    }
}
