package casebook.ingest.review;

import casebook.contract.CaseId;
import casebook.ingest.http.Caller;
import casebook.ingest.http.Refusal;
import casebook.process.UserHeader;
import java.util.List;
import java.util.Optional;

/** Who reviews. Where a proxy knows its users, its word alone counts. Pure. */
final class Reviewer {

    /**
     * The reviewer's name.
     *
     * @param told what the proxy says, one for each time it says it
     * @param said what the request says
     * @throws Refusal when the proxy does not say it, or the request says otherwise
     */
    static String of(UserHeader users, List<String> told, Optional<String> said) {
        if (!users.isNamed()) {
            return said.orElse(CaseId.ANONYMOUS);
        }
        String who = told.size() == 1 ? told.get(0).strip() : "";
        if (who.isEmpty() || who.length() > Caller.LONGEST) {
            throw new Refusal(
                    401,
                    "nobody-known",
                    "Who are you?",
                    "Here the proxy says who reviews, in the header " + users.name() + ", once and in at most "
                            + Caller.LONGEST + " characters. Send the review through that proxy.");
        }
        if (said.isPresent() && !said.get().equals(who)) {
            throw new Refusal(
                    403,
                    "somebody-else",
                    "You are somebody else",
                    "The proxy says that you are " + who + ", so you cannot review as " + said.get()
                            + ". Leave who out of the review.");
        }
        return who;
    }

    private Reviewer() {}
}
