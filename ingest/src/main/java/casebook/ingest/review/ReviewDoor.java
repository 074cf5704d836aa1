package casebook.ingest.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.http.Door;
import casebook.ingest.http.NamedCase;
import casebook.ingest.http.Revision;
import casebook.ingest.http.TextBody;
import casebook.ingest.http.Who;
import casebook.process.Callers;
import casebook.process.UserHeader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** The door for experts. Answers 202: the review is safe with us and will be folded into the case. */
public final class ReviewDoor {

    private static final int MOST_BYTES = 64 * 1024;

    private final Reviewing reviewing;
    private final UserHeader users;
    private final Callers callers;

    /**
     * A door onto this.
     *
     * @param users header by which a proxy says who reviews
     */
    public ReviewDoor(Reviewing reviewing, UserHeader users, Callers callers) {
        this.reviewing = reviewing;
        this.users = users;
        this.callers = callers;
    }

    /** Adds the route of this door. */
    public void routes(RoutesConfig routes) {
        routes.post("/v1/cases/{id}/reviews", Door.writing(callers, this::post));
    }

    private void post(Context context) throws IOException {
        String caseId = NamedCase.of(context);
        Optional<Revision> ifMatch =
                Optional.ofNullable(context.header("If-Match")).map(Revision::ofHeader);
        ReviewRequest request = ReviewRequest.parse(TextBody.read(context, MOST_BYTES));
        String who = Who.of(users, context, request.who());
        ReviewReceipt receipt = reviewing.review(caseId, request.revision(ifMatch), who, request);
        context.status(202)
                .header("Location", "/v1/cases/" + caseId)
                .contentType("application/json")
                .result(receipt.json().getBytes(UTF_8));
    }
}
