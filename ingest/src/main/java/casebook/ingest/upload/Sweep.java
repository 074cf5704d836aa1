package casebook.ingest.upload;

import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.view.Submission;
import casebook.ingest.view.Submissions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away, once after the start, what uploads that never became cases and withdrawn cases have left behind. */
public final class Sweep implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final BlobStore blobs;
    private final CaseTexts texts;
    private final Submissions submissions;
    private final Predicate<String> needed;

    /** A sweep of this store. */
    public Sweep(BlobStore blobs, CaseTexts texts, Submissions submissions, Predicate<String> needed) {
        this.blobs = blobs;
        this.texts = texts;
        this.submissions = submissions;
        this.needed = needed;
    }

    @Override
    public void run() {
        try {
            // Before everything accepted is known, a needed blob would look like an unneeded one.
            if (submissions.awaitReady(PATIENCE)) {
                int deleted = blobs.sweep(Instant.now().minus(AGE), needed);
                texts.sweep(caseId ->
                        submissions.find(caseId).map(Submission::withdrawn).orElse(false));
                LOG.info("swept {} files that belong to no case", deleted);
            }
        } catch (IOException e) {
            LOG.warn("the sweep broke off: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
