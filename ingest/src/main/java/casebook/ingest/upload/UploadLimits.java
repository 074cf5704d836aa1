package casebook.ingest.upload;

import casebook.ingest.http.Refusal;

/**
 * How much one upload may bring.
 *
 * @param maxBytes bytes of all its files together
 * @param maxFiles files
 */
public record UploadLimits(long maxBytes, int maxFiles) {

    /** The answer to whoever sends more bytes. */
    Refusal tooLarge() {
        return new Refusal(
                413,
                "too-large",
                "The upload is too large",
                "All files of a case together may have at most " + maxBytes
                        + " bytes. Send smaller files, or ask the operator to raise CASEBOOK_UPLOAD_MAX_BYTES.");
    }
}
