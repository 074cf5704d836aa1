package casebook.ingest.blob;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Says what to do about a bucket that cannot be used at the start, in one line. Pure. */
final class S3Remedy {

    private static final int MOVED = 301;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    static String of(SdkException failure, String bucket, String where) {
        if (failure instanceof AwsServiceException refused) {
            String code = refused.awsErrorDetails().errorCode();
            switch (refused.statusCode()) {
                case NOT_FOUND:
                    return "there is no bucket " + bucket + " at " + where
                            + ": make it, or name another in CASEBOOK_BLOBS";
                case UNAUTHORIZED, FORBIDDEN:
                    return where + " does not let us into the bucket " + bucket + " (" + code + "): look at"
                            + " CASEBOOK_S3_ACCESS_KEY and CASEBOOK_S3_SECRET_KEY, whose user must be allowed to list,"
                            + " read, write and delete there";
                case MOVED, BAD_REQUEST:
                    return "the bucket " + bucket + " is not to be had so at " + where + " (" + code
                            + "): look at CASEBOOK_S3_REGION and CASEBOOK_S3_ENDPOINT";
                default:
                    return where + " refuses the bucket " + bucket + " (" + refused.statusCode() + " " + code
                            + "): look at the log of the store";
            }
        }
        return String.valueOf(failure.getMessage()).contains("credentials")
                ? "no credentials for " + where + ": set CASEBOOK_S3_ACCESS_KEY and CASEBOOK_S3_SECRET_KEY, or"
                        + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
                : "the store at " + where + " does not answer (" + failure.getMessage()
                        + "): look at CASEBOOK_S3_ENDPOINT and whether it runs";
    }

    private S3Remedy() {}
}
