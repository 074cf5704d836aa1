package casebook.ingest.download;

import casebook.contract.Sha256;
import casebook.event.SubmittedFile;
import casebook.ingest.http.NamedCase;
import casebook.ingest.http.Refusal;
import casebook.ingest.view.Submission;

/** Finds the file that a path names among those of a case. Pure. */
final class Wanted {

    /**
     * The shape of a hash.
     *
     * @throws Refusal when the text has another one
     */
    static String hash(String text) {
        if (!Sha256.isOne(text)) {
            throw new Refusal(
                    400,
                    "not-a-hash",
                    "Not the hash of a file",
                    "A file is named by its SHA-256, 64 characters from 0 to 9 and a to f; the receipt and the status of the"
                            + " case tell it.");
        }
        return text;
    }

    /**
     * The file of the newest revision.
     *
     * @throws Refusal when the case was withdrawn, or its newest revision has no such file
     */
    static SubmittedFile among(Submission submission, String sha256) {
        if (submission.withdrawn()) {
            throw NamedCase.withdrawn(submission.caseId());
        }
        return submission.files().stream()
                .filter(file -> file.getSha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        404,
                        "no-such-file",
                        "No such file",
                        "Revision " + submission.revision() + " of case " + submission.caseId()
                                + " has no file with this hash. What came packed is in the archive it came in; what an"
                                + " earlier revision had has been replaced."));
    }

    private Wanted() {}
}
