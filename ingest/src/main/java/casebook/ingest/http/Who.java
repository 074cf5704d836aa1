package casebook.ingest.http;

import casebook.contract.CaseId;
import casebook.process.UserHeader;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Who asks. Where a proxy knows its users, its word alone counts. */
public final class Who {

    /**
     * The name of who sent the request.
     *
     * @param said what the request says
     * @throws Refusal when the proxy does not say it, or the request says otherwise
     */
    public static String of(UserHeader users, Context context, Optional<String> said) {
        return of(users, users.isNamed() ? Collections.list(context.req().getHeaders(users.name())) : List.of(), said);
    }

    /**
     * The name by these words.
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
                    "Here the proxy says who asks, in the header " + users.name() + ", once and in at most "
                            + Caller.LONGEST + " characters. Send the request through that proxy.");
        }
        if (said.isPresent() && !said.get().equals(who)) {
            throw new Refusal(
                    403,
                    "somebody-else",
                    "You are somebody else",
                    "The proxy says that you are " + who + ", so you cannot speak as " + said.get()
                            + ". Leave who out of the request.");
        }
        return who;
    }

    private Who() {}
}
