package casebook.ingest.download;

import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.LocalBlob;
import casebook.ingest.http.Door;
import casebook.ingest.http.NamedCase;
import casebook.ingest.http.Patience;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.Turnstile;
import casebook.ingest.view.Submissions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /v1/cases/{id}/files/{sha256}}: a file of the newest revision, byte by byte as it was submitted. */
public final class DownloadDoor {

    private static final Logger LOG = LoggerFactory.getLogger(DownloadDoor.class);

    /** Each may hold a copy of its file on this disk, which uploads need too. */
    private static final int AT_ONCE = 16;

    private final Submissions submissions;
    private final BlobStore blobs;
    private final Turnstile turnstile = new Turnstile(AT_ONCE);

    /** A door onto these files. */
    public DownloadDoor(Submissions submissions, BlobStore blobs) {
        this.submissions = submissions;
        this.blobs = blobs;
    }

    /** Adds the routes of this door. */
    public void routes(RoutesConfig routes) {
        routes.get("/v1/cases/{id}/files/{sha256}", Door.reading(turnstile.before(this::get)));
    }

    private void get(Context context) {
        String caseId = NamedCase.of(context);
        String sha256 = Wanted.hash(context.pathParam("sha256"));
        Patience.untilKnown(submissions::ready);
        SubmittedFile file =
                Wanted.among(submissions.find(caseId).orElseThrow(() -> NamedCase.unknown(caseId)), sha256);
        if (Attachment.tag(file).equals(context.header("If-None-Match"))) {
            context.status(304).header("ETag", Attachment.tag(file));
            return;
        }
        try (LocalBlob bytes = blobs.local(sha256)) {
            long length = Files.size(bytes.path());
            Attachment.headers(file).forEach(context::header);
            context.res().setContentLengthLong(length);
            pour(bytes, context);
        } catch (NoSuchFileException lost) {
            throw lost(sha256).because(lost);
        } catch (IOException away) {
            LOG.warn("the blob store does not give a file out: {}", away.toString());
            throw away().because(away);
        }
    }

    /** Past what answers are compressed by: most files are packed already, and their length is known. */
    private static void pour(LocalBlob bytes, Context context) {
        try {
            Files.copy(bytes.path(), context.res().getOutputStream());
        } catch (IOException brokenOff) {
            // Shorter than was said, so that nobody takes it for whole.
            LOG.info("{} was not taken to its end: {}", context.path(), brokenOff.toString());
        }
    }

    private static Refusal lost(String sha256) {
        LOG.error("the blob {} of an accepted file is not in the store", sha256);
        return new Refusal(
                404,
                "bytes-missing",
                "The bytes of this file are missing",
                "The file was accepted, but the store that CASEBOOK_BLOBS names does not have it now. Whoever runs"
                        + " this Casebook should look whether that is the right store; casebook verify names every file"
                        + " that is missing.");
    }

    private static Refusal away() {
        return new Refusal(
                        503,
                        "storage-away",
                        "The files are out of reach",
                        "The store of submitted files does not answer. Ask again in a few seconds; if it lasts, whoever runs"
                                + " this Casebook should look at the log and at what CASEBOOK_BLOBS names.")
                .retryAfter(5);
    }
}
