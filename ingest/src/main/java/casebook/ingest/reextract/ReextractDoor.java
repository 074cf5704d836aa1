package casebook.ingest.reextract;

import casebook.ingest.http.Door;
import casebook.ingest.http.NamedCase;
import casebook.ingest.http.Revision;
import casebook.ingest.http.Turnstile;
import casebook.ingest.view.Submission;
import casebook.process.Callers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** The door for reading a case's files anew. Answers 202: it will be done, and until then the case stays as it is. */
public final class ReextractDoor {

    private final Reextracting reextracting;
    private final Turnstile turnstile;
    private final Callers callers;

    /**
     * A door onto this.
     *
     * @param atOnce how many are let in at a time
     */
    public ReextractDoor(Reextracting reextracting, int atOnce, Callers callers) {
        this.reextracting = reextracting;
        this.turnstile = new Turnstile(atOnce);
        this.callers = callers;
    }

    /** Adds the route of this door. */
    public void routes(RoutesConfig routes) {
        routes.post("/v1/cases/{id}/extractions", Door.writing(callers, turnstile.before(this::post)));
    }

    private void post(Context context) throws IOException {
        String caseId = NamedCase.of(context);
        Optional<Revision> expected =
                Optional.ofNullable(context.header("If-Match")).map(Revision::ofHeader);
        Submission asked = reextracting.reextract(caseId, expected);
        context.status(202)
                .header("Location", "/v1/cases/" + caseId + "/status")
                .header("ETag", "\"" + asked.revision() + "\"")
                .contentType("application/json")
                .result("{\"caseId\":\"%s\",\"revision\":%d,\"extraction\":%d}"
                        .formatted(caseId, asked.revision(), asked.extraction()));
    }
}
