package casebook.ingest.upload;

import casebook.event.SubmittedFile;
import casebook.ingest.view.Submission;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What a submitter holds in hand. It has no time in it, so that the same case always gets the same receipt.
 *
 * @param caseId the case
 * @param revision its revision
 * @param files the files of that revision, sorted by hash
 */
record Receipt(String caseId, int revision, List<File> files) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One file as it was received. */
    record File(String name, String sha256, long bytes, String mediaType) {
        private static File of(SubmittedFile file) {
            return new File(file.getName(), file.getSha256(), file.getBytes(), file.getMediaType());
        }
    }

    static Receipt of(Submission submission) {
        return new Receipt(
                submission.caseId(),
                submission.revision(),
                submission.files().stream().map(File::of).toList());
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and numbers are always JSON", e);
        }
    }
}
