package casebook.cli.verify;

import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.LocalBlob;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads every blob and compares it with the hash it is named by. */
final class BlobFiles {

    /** What differs, one sentence each. */
    static List<String> differences(BlobStore blobs, Collection<SubmittedFile> files) throws IOException {
        var found = new ArrayList<String>();
        for (SubmittedFile file : files) {
            try (LocalBlob blob = blobs.local(file.getSha256())) {
                if (!file.getSha256().equals(blob.sha256())) {
                    found.add("the blob of " + file.getName() + " is not what was received: " + file.getSha256());
                }
            } catch (NoSuchFileException gone) {
                found.add("the blob of " + file.getName() + " is missing: " + file.getSha256());
            }
        }
        return found;
    }

    private BlobFiles() {}
}
