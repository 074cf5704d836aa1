package casebook.ingest.http;

import casebook.contract.CaseId;
import io.javalin.http.Context;

/** The case that a path names. */
public final class NamedCase {

    /**
     * Its id, from {@code {id}} in the path.
     *
     * @throws Refusal when it has not the shape of one
     */
    public static String of(Context context) {
        String caseId = context.pathParam("id");
        if (!CaseId.isOne(caseId)) {
            throw new Refusal(
                    400,
                    "not-a-case-id",
                    "Not a case id",
                    "A case id has 26 characters, a to z and 2 to 7; take it from the receipt of the upload.");
        }
        return caseId;
    }

    /** The refusal of a case that nobody knows. */
    public static Refusal unknown(String caseId) {
        return new Refusal(
                404,
                "no-such-case",
                "No such case",
                "No case " + caseId + " was ever accepted here; check the id against the receipt.");
    }

    /** The refusal of what needs the files of a case that was taken back. */
    public static Refusal withdrawn(String caseId) {
        return new Refusal(
                410,
                "withdrawn",
                "The case was withdrawn",
                "Case " + caseId + " was withdrawn by its submitter, and its files are deleted.");
    }

    private NamedCase() {}
}
