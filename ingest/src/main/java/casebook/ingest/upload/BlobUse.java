package casebook.ingest.upload;

import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.view.Submissions;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which blobs are needed, those included whose event is just being written. */
final class BlobUse {

    private final BlobStore blobs;
    private final Submissions submissions;
    private final Map<String, Integer> arriving = new HashMap<>();

    BlobUse(BlobStore blobs, Submissions submissions) {
        this.blobs = blobs;
        this.submissions = submissions;
    }

    /** Keeps these blobs, be they there already or not, until they are let go. */
    synchronized void keep(List<SubmittedFile> files) {
        files.forEach(file -> arriving.merge(file.getSha256(), 1, Integer::sum));
    }

    synchronized void letGo(List<SubmittedFile> files) {
        files.forEach(
                file -> arriving.computeIfPresent(file.getSha256(), (sha256, count) -> count == 1 ? null : count - 1));
    }

    synchronized boolean isNeeded(String sha256) {
        return arriving.containsKey(sha256) || submissions.isHeld(sha256);
    }

    synchronized void deleteUnneeded(Collection<String> sha256s) throws IOException {
        for (String sha256 : sha256s) {
            if (!isNeeded(sha256)) {
                blobs.delete(sha256);
            }
        }
    }
}
