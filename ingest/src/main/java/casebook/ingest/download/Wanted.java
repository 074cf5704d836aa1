package casebook.ingest.download;

import casebook.event.SubmittedFile;
import casebook.ingest.http.Refusal;
import casebook.ingest.view.Submission;
import java.util.regex.Pattern;

/** Finds the file that a path names among those of a case. Pure. */
final class Wanted {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * The shape of a hash.
     *
     * @throws Refusal when the text has another one
     */
    static String hash(String text) {
        if (!SHA256.matcher(text).matches()) {
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
            throw new Refusal(
                    410,
                    "withdrawn",
                    "The case was withdrawn",
                    "Case " + submission.caseId() + " was withdrawn by its submitter, and its files are deleted.");
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
