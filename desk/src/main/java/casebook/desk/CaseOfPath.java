package casebook.desk;

import casebook.contract.CaseId;
import casebook.desk.search.BadQuery;
import io.javalin.http.Context;

/** The case that a path names. */
final class CaseOfPath {

    /**
     * Its id.
     *
     * @throws BadQuery when it is none
     */
    static String id(Context context) {
        String caseId = context.pathParam("id");
        if (!CaseId.isOne(caseId)) {
            throw new BadQuery(
                    "A case id has 26 characters, a to z and 2 to 7; take it from the receipt of the upload.");
        }
        return caseId;
    }

    private CaseOfPath() {}
}
