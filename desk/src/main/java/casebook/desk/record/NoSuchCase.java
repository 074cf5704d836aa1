package casebook.desk.record;

import casebook.contract.Problem;

/** The archive has nothing of this case; the problem says where to ask. */
public final class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoSuchCase(String caseId) {
        super("No curated case has the id " + caseId + "; ask /v1/cases/" + caseId
                + "/status whether it is still on its way, or why it was refused.");
    }

    public Problem problem() {
        return Problem.of(404, "no-such-case", "No such case is curated", getMessage());
    }
}
