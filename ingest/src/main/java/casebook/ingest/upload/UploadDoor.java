package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.http.CaseLocks;
import casebook.ingest.http.Door;
import casebook.ingest.http.NamedCase;
import casebook.ingest.http.Revision;
import casebook.ingest.http.Turnstile;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.Submission;
import casebook.ingest.view.Submissions;
import casebook.process.Callers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** The door for cases. Answers 202: the case is safe with us, and not yet understood. */
public final class UploadDoor {

    private final UploadReader reader;
    private final Receiving receiving;
    private final BlobUse use;
    private final Turnstile turnstile;
    private final Callers callers;

    /**
     * A door into this store and onto this publisher.
     *
     * @param locks held by whoever writes a case, at whatever door
     */
    public UploadDoor(
            BlobStore blobs,
            CaseTexts texts,
            Submissions submissions,
            EventPublisher events,
            CaseLocks locks,
            UploadLimits limits,
            int uploadsAtOnce,
            Callers callers) {
        this.reader = new UploadReader(blobs, limits);
        this.use = new BlobUse(blobs, submissions);
        this.receiving = new Receiving(use, texts, submissions, events, locks, Clock.systemUTC());
        this.turnstile = new Turnstile(uploadsAtOnce);
        this.callers = callers;
    }

    /** Adds the routes of this door. */
    public void routes(RoutesConfig routes) {
        routes.post("/v1/cases", Door.writing(callers, turnstile.before(this::post)));
        routes.put("/v1/cases/{id}", Door.writing(callers, turnstile.before(this::put)));
        routes.delete("/v1/cases/{id}", Door.writing(callers, this::delete));
    }

    /** Whether a blob belongs to a case, or to one that is just being accepted. */
    public boolean isNeeded(String sha256) {
        return use.isNeeded(sha256);
    }

    private void post(Context context) throws IOException {
        try (StagedUpload upload = reader.read(context.req())) {
            answer(context, receiving.receive(upload));
        }
    }

    private void put(Context context) throws IOException {
        String caseId = NamedCase.of(context);
        Revision expected = Revision.ofHeader(context.header("If-Match"));
        try (StagedUpload upload = reader.read(context.req())) {
            answer(context, receiving.revise(caseId, expected, upload));
        }
    }

    private void delete(Context context) throws IOException {
        Optional<Revision> expected =
                Optional.ofNullable(context.header("If-Match")).map(Revision::ofHeader);
        String reason = Optional.ofNullable(context.queryParam("reason")).orElse("");
        Submission withdrawn = receiving.withdraw(NamedCase.of(context), expected, reason);
        answer(context, Receipt.of(withdrawn));
    }

    private static void answer(Context context, Receipt receipt) {
        context.status(202)
                .header("Location", "/v1/cases/" + receipt.caseId() + "/status")
                .header("ETag", "\"" + receipt.revision() + "\"")
                .contentType("application/json")
                .result(receipt.json().getBytes(UTF_8));
    }
}
